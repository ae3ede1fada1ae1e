package io.careerplan.kit.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** The first wall: tells Hibernate whose rows a session is about. */
@ApplicationScoped
@PersistenceUnitExtension
class SessionTenant implements TenantResolver {

    /** Names no tenant, as no slug is empty; Hibernate wants something. */
    private static final String NOBODY = "";

    private final WorkTenant tenant;

    SessionTenant(WorkTenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        return tenant.id().orElse(NOBODY);
    }
}
