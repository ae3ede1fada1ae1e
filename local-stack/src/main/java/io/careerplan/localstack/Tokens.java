package io.careerplan.localstack;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mints access tokens as the local issuer gives them out, for tests that need callers of their own.
 *
 * <p>{@code Tokens.of("acme").employee("sub-1", "E-1")} is the bearer token of an employee of the tenant {@code acme}.
 */
public final class Tokens {

    /** Who the tokens are for. */
    public static final String AUDIENCE = "careerplan";

    static final Duration LIFETIME = Duration.ofHours(12);

    private final SigningKeys keys;
    private final Map<String, Object> claims;
    private final List<String> roles;

    private Tokens(SigningKeys keys, Map<String, Object> claims, List<String> roles) {
        this.keys = keys;
        this.claims = claims;
        this.roles = roles;
    }

    /** Tokens of a tenant, signed by the issuer of this JVM's stack. */
    public static Tokens of(String tenant) {
        return of(LocalStack.shared(), tenant);
    }

    /** Tokens of a tenant, signed by the issuer of the given stack. */
    public static Tokens of(StackAddresses stack, String tenant) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", stack.issuer().toString());
        claims.put("aud", AUDIENCE);
        claims.put("org", tenant);
        return new Tokens(new SigningKeys(stack.keys()), claims, List.of());
    }

    /** The same with a claim set, replacing the one that was there; for broken tokens as well. */
    public Tokens with(String claim, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(claim, value);
        return new Tokens(keys, changed, roles);
    }

    /** The same without a claim set so far. */
    public Tokens without(String claim) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.remove(claim);
        return new Tokens(keys, changed, roles);
    }

    /** The same with realm roles beside those of the minted kind. */
    public Tokens roles(String... more) {
        return new Tokens(
                keys, claims, Stream.concat(roles.stream(), Stream.of(more)).toList());
    }

    /** Token of an employee whose sign-in {@code subject} claims to be the person {@code externalId}. */
    public String employee(String subject, String externalId) {
        return user(subject, externalId, "employee");
    }

    /** Token of a coach, who is an employee too. */
    public String coach(String subject, String externalId) {
        return user(subject, externalId, "employee", "coach");
    }

    /** Token of a mentor, who is an employee too. */
    public String mentor(String subject, String externalId) {
        return user(subject, externalId, "employee", "mentor");
    }

    /** Token of a person with any realm roles. */
    public String user(String subject, String externalId, String... realmRoles) {
        return with("external_id", externalId).roles(realmRoles).person(subject);
    }

    /** Token of an operator. */
    public String operator(String subject) {
        return roles("operator").person(subject);
    }

    /** Token of somebody who is no registered person, with the roles given so far. */
    public String person(String subject) {
        return signed(subject, "openid");
    }

    /** Token of a partner system: no person, but roles and scopes of its own. */
    public String client(String id, Collection<String> realmRoles, Collection<String> scopes) {
        return with("client_id", id)
                .with("azp", id)
                .roles(realmRoles.toArray(String[]::new))
                .signed("service-account-" + id, String.join(" ", scopes));
    }

    /** Token of a partner's HR system: HR partner with the scope {@code integration}. */
    public String hrClient(String id) {
        return client(id, List.of("hr-partner"), List.of("integration"));
    }

    private String signed(String subject, String scope) {
        Instant now = Instant.now();
        JwtClaimsBuilder token = Jwt.claims()
                .subject(subject)
                .claim("scope", scope)
                .claim("realm_access", Map.of("roles", Set.copyOf(roles)))
                .claim("typ", "Bearer")
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME));
        claims.forEach(token::claim);
        SigningKey key = keys.current();
        return token.jws().keyId(key.id()).sign(key.secret());
    }
}
