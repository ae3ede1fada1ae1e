package io.careerplan.kit.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens that were found good a short while ago, with whom they stand for. Only the very same text counts, signature
 * included, and none counts beyond its expiry.
 */
@ApplicationScoped
class VerifiedTokens {

    private final Cache<String, SecurityIdentity> identities;
    private final Clock clock;

    VerifiedTokens(SignInSettings settings, Clock clock) {
        this.identities = Caffeine.newBuilder()
                .maximumSize(settings.verifiedTokens())
                .expireAfterWrite(settings.trustVerifiedFor())
                .build();
        this.clock = clock;
    }

    /** Whom the token stands for, where it was verified lately. */
    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(identities.getIfPresent(token)).filter(this::isCurrent);
    }

    /** Remembers that the token was verified. */
    void keep(String token, SecurityIdentity verified) {
        if (isCurrent(verified)) {
            identities.put(token, withoutRequest(verified));
        }
    }

    private boolean isCurrent(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && clock.instant().isBefore(Instant.ofEpochSecond(token.getExpirationTime()));
    }

    /** An identity that outlives its request must not hold on to it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.remove(RoutingContext.class.getName());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttributes(attributes)
                .build();
    }
}
