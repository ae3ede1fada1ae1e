package io.careerplan.kit.access;

import io.careerplan.kit.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is calling, as the token says, and which person of the tenant that is. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final SignIns signIns;
    private @Nullable UUID person;

    Caller(SecurityIdentity identity, SignIns signIns) {
        this.identity = identity;
        this.signIns = signIns;
    }

    /** Whether a valid token came with the request. */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** The {@code sub} of the token; 401 without a token. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElseThrow(Refusal::unauthenticated);
    }

    /** The {@code sub} of the token, or what stands for it where nobody called. */
    public String actor() {
        return token().map(JsonWebToken::getSubject).orElse(Actor.SYSTEM.subject());
    }

    /** The roles of the token that mean something here. */
    public Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The scopes of the token. */
    public Set<String> scopes() {
        return claim("scope").stream()
                .flatMap(scopes -> Stream.of(scopes.split(" ", -1)))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The id in the organisation's own systems to which a sign-in is bound, as the token says. */
    public Optional<String> externalId() {
        return claim("external_id").filter(id -> !id.isBlank());
    }

    /** Remembers what was found out on the way: the person, unless they left. */
    void isBoundTo(Standing standing) {
        if (!standing.departed()) {
            person = standing.caller();
        }
    }

    /** The person this sign-in is bound to; empty before it is bound, and for those who left the organisation. */
    public Optional<UUID> personId() {
        if (person == null && isSignedIn()) {
            person = signIns.personOf(subject()).orElse(null);
        }
        return Optional.ofNullable(person);
    }

    private Optional<String> claim(String name) {
        return token().map(token -> token.getClaim(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
