package io.careerplan.kit.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final String TOKEN = "Bearer header.claims.signature";

    private Instant now = NOW;
    private final VerifiedTokens tokens =
            new VerifiedTokens(new Settings(Duration.ofMinutes(1), 10), new MovingClock());

    @Test
    void aVerifiedTokenIsKnownByItsWholeText() {
        tokens.keep(TOKEN, identity(NOW.plusSeconds(60)));
        assertTrue(tokens.find(TOKEN).isPresent());
        assertFalse(tokens.find(TOKEN + "x").isPresent());
        assertFalse(tokens.find("Bearer header.claims.").isPresent());
    }

    @Test
    void noTokenCountsFromItsExpiryOn() {
        tokens.keep(TOKEN, identity(NOW.plusSeconds(60)));
        now = NOW.plusSeconds(59);
        assertTrue(tokens.find(TOKEN).isPresent());
        now = NOW.plusSeconds(60);
        assertFalse(tokens.find(TOKEN).isPresent());
    }

    @Test
    void whatHasExpiredIsNotKept() {
        tokens.keep(TOKEN, identity(NOW));
        now = NOW.minusSeconds(1);
        assertFalse(tokens.find(TOKEN).isPresent());
    }

    @Test
    void whatIsKeptHoldsRolesAndPrincipalButNoRequest() {
        tokens.keep(TOKEN, identity(NOW.plusSeconds(60)));
        SecurityIdentity known = tokens.find(TOKEN).orElseThrow();
        assertEquals(Set.of("employee"), known.getRoles());
        assertEquals("sub-1", known.getPrincipal().getName());
        assertEquals(Map.of("kept", "yes"), known.getAttributes());
        assertFalse(known.isAnonymous());
    }

    @Test
    void aTrustOfNoTimeRemembersNothing() {
        var none = new VerifiedTokens(new Settings(Duration.ZERO, 10), new MovingClock());
        none.keep(TOKEN, identity(NOW.plusSeconds(60)));
        assertFalse(none.find(TOKEN).isPresent());
    }

    private static SecurityIdentity identity(Instant expiry) {
        var claims = new JwtClaims();
        claims.setSubject("sub-1");
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addRole("employee")
                .addAttribute("kept", "yes")
                .addAttribute(RoutingContext.class.getName(), "a request")
                .build();
    }

    private record Settings(Duration trustVerifiedFor, long verifiedTokens) implements SignInSettings {}

    private final class MovingClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
