package io.careerplan.kit.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.Set;

/**
 * Sign-in by bearer token. The framework verifies; what it found good is not verified again for every request of the
 * same token, which would cost more than the rest of a read.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenSignIn implements HttpAuthenticationMechanism {

    private static final String SCHEME = "Bearer ";

    private final OidcAuthenticationMechanism framework;
    private final VerifiedTokens tokens;

    TokenSignIn(OidcAuthenticationMechanism framework, VerifiedTokens tokens) {
        this.framework = framework;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        Optional<String> token = token(request);
        return token.flatMap(tokens::find)
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> verified(request, providers, token));
    }

    private Uni<SecurityIdentity> verified(
            RoutingContext request, IdentityProviderManager providers, Optional<String> token) {
        return framework.authenticate(request, providers).invoke(identity -> token.filter(_ -> identity != null)
                .ifPresent(text -> tokens.keep(text, identity)));
    }

    /** Empty for every form of the header that the framework is to judge. */
    private static Optional<String> token(RoutingContext request) {
        return Optional.ofNullable(request.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(SCHEME));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return framework.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return framework.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return framework.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return framework.getPriority();
    }
}
