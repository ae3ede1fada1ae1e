package io.careerplan.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Tenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The tenant in which the catalogue of all lies. */
@AssessmentTest
class SharedTenantTest {

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Test
    void noOrganisationCanBeCalledShared() {
        Api.operator()
                .post(Tenant.body(SharedTenant.NAME), "organisations")
                .then()
                .statusCode(409);
    }

    @Test
    void noOtherTenantSeesOrWritesTheRows() {
        assertEquals(0L, elsewhere(() -> database.createNativeQuery("select count(*) from occupation", Long.class)
                .getSingleResult()));
        assertEquals(0, elsewhere(() -> database.createNativeQuery("update occupation set retired = true")
                .executeUpdate()));
    }

    private <T> T elsewhere(Supplier<T> work) {
        return scope.call("t-" + UUID.randomUUID(), () -> QuarkusTransaction.requiringNew()
                .call(work::get));
    }
}
