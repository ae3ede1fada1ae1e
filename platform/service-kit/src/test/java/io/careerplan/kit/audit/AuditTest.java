package io.careerplan.kit.audit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.example.People;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.localstack.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {

    private final String tenant = "audit-" + Ids.next();

    @Inject
    People people;

    @Inject
    TenantScope scope;

    @Inject
    Notes notes;

    @Inject
    Session session;

    @Inject
    Audit audit;

    @Inject
    Erasure erasure;

    @Test
    void anEntrySaysWhoDidWhatToWhat() {
        UUID ada = people.register(tenant, "sub-ada");
        UUID note = UUID.fromString(writtenBy("sub-ada", ada));
        AuditEntry entry = trail().getFirst();
        assertEquals("sub-ada", entry.actor);
        assertEquals(ada, entry.actorPerson);
        assertEquals("note-written", entry.action);
        assertEquals("note", entry.resourceType);
        assertEquals(note, entry.resourceId);
        assertEquals(ada, entry.personId);
        assertNull(entry.beforeHash);
        assertEquals(StateHash.of("hello"), entry.afterHash);
        assertNotNull(entry.traceId);
    }

    @Test
    void workThatNobodyCalledForIsTheSystems() {
        scope.run(tenant, () -> notes.store(Ids.next(), "x"));
        assertEquals("system", trail().getFirst().actor);
    }

    @Test
    void anEntryLivesAndDiesWithItsChange() {
        assertThrows(
                IllegalStateException.class,
                () -> inTenant(() -> {
                    notes.store(Ids.next(), "x");
                    throw new IllegalStateException("rolled back");
                }));
        assertEquals(List.of(), trail());
        assertThrows(
                RuntimeException.class,
                () -> scope.run(tenant, () -> audit.record("a", "b", Ids.next(), null, null, null)),
                "without a transaction there is no change to record");
    }

    @Test
    void theApplicationCannotRewriteTheTrail() {
        scope.run(tenant, () -> notes.store(Ids.next(), "x"));
        for (String statement : List.of("update audit_entry set action = 'none'", "delete from audit_entry")) {
            var failure = assertThrows(
                    RuntimeException.class,
                    () -> inTenant(
                            () -> session.createNativeMutationQuery(statement).executeUpdate()));
            assertTrue(failure.getMessage().contains("permission denied"), failure.getMessage());
        }
        assertEquals("note-written", trail().getFirst().action);
    }

    @Test
    void erasureLeavesWhenWhatKindOfThingWasDoneAndNothingElse() {
        UUID ada = people.register(tenant, "sub-ada");
        UUID cora = people.register(tenant, "sub-cora");
        writtenBy("sub-ada", ada);
        writtenBy("sub-cora", cora);
        scope.run(tenant, () -> erasure.erase(ada, Instant.EPOCH));

        List<AuditEntry> trail = trail();
        AuditEntry cut = trail.getFirst();
        assertEquals("note-written", cut.action);
        assertNull(cut.actor);
        assertNull(cut.actorPerson);
        assertNull(cut.personId);
        assertNull(cut.resourceId);
        assertNull(cut.afterHash);
        assertNull(cut.traceId);
        assertEquals("sub-cora", trail.get(1).actor);
        assertEquals("person-erased", trail.get(2).action);
        assertNull(trail.get(2).actor);
    }

    private String writtenBy(String subject, UUID person) {
        return given().auth()
                .oauth2(Tokens.of(tenant).employee(subject, "E-1"))
                .contentType(ContentType.JSON)
                .body("{\"text\":\"hello\"}")
                .put("/kit/v1/people/" + person + "/note")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private List<AuditEntry> trail() {
        return inTenant(() -> session.createSelectionQuery("from AuditEntry order by id", AuditEntry.class)
                .getResultList());
    }

    private <T> T inTenant(Supplier<T> work) {
        return scope.call(tenant, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
