package io.careerplan.kit.tenancy;

import io.careerplan.kit.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Takes the tenant of a request from the claim {@code org} of its token; a token that names none opens nothing. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
class TenantFilter implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final CurrentTenant current;

    TenantFilter(SecurityIdentity identity, CurrentTenant current) {
        this.identity = identity;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!identity.isAnonymous()) {
            current.set(tenant());
        }
    }

    private String tenant() {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("org") : null;
        if (claim instanceof String tenant && CurrentTenant.isSlug(tenant)) {
            return tenant;
        }
        throw Refusal.forbidden("tenant-missing");
    }
}
