package io.careerplan.assessment.gapanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class StoredAnalysisTest {

    @Inject
    Said said;

    @Inject
    GapAnalysisRepository repository;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    private Someone ada;
    private UUID id;

    @BeforeEach
    void beginWithAnAnalysis() {
        ada = Tenant.existing().employee();
        said.rated(ada, "2.A.1.a", 2.0);
        id = Api.id(ada.api().post("{\"targets\": [\"13-1071.00\"]}", "people/{p}/gap-analyses", ada.id()));
    }

    @Test
    void aListLeavesTheTermsInTheDatabaseUntilTheyAreAskedFor() {
        inTenant(() -> {
            var analysis = repository.ofPerson(ada.id()).getFirst();
            assertEquals(1, analysis.summary().targets().size());
            assertFalse(Hibernate.isPropertyInitialized(analysis, "document"));
            assertEquals(1, analysis.document().targets().size());
            assertTrue(Hibernate.isPropertyInitialized(analysis, "document"));
        });
    }

    @Test
    void theDatabaseItselfKeepsItFromBeingChanged() {
        var change = "update gap_analysis set summary = '{}' where id = :id";
        assertThrows(
                RuntimeException.class,
                () -> inTenant(() -> database.unwrap(Session.class)
                        .createNativeMutationQuery(change)
                        .setParameter("id", id)
                        .executeUpdate()));
        ada.api().get("people/{p}/gap-analyses/{a}", ada.id(), id).then().statusCode(200);
        assertEquals(1, said.rows(ada, "gap_analysis"));
    }

    private void inTenant(Runnable work) {
        scope.run(ada.tenant().slug(), () -> QuarkusTransaction.requiringNew().run(work));
    }
}
