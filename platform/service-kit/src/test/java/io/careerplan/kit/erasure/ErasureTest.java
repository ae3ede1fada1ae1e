package io.careerplan.kit.erasure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.GrantRole;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.access.MemberRegister;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.example.Owner;
import io.careerplan.kit.example.People;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.localstack.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final String tenant = "erasure-" + Ids.next();
    private UUID ada;
    private UUID cora;

    @Inject
    People people;

    @Inject
    TenantScope scope;

    @Inject
    Notes notes;

    @Inject
    MemberRegister members;

    @Inject
    GrantRegister grants;

    @Inject
    Erasure erasure;

    @Inject
    ErasedPeople erased;

    @Inject
    PersonTurns turns;

    @BeforeEach
    void twoPeopleWithNotesAndGrants() {
        ada = people.register(tenant, "sub-ada");
        cora = people.register(tenant, "sub-cora");
        people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        people.grantGoals(tenant, cora, ada, GrantRole.MENTOR);
        scope.run(tenant, () -> {
            notes.store(ada, "ada's");
            notes.store(cora, "cora's");
        });
    }

    @Test
    void takesAllThatEveryFeatureHoldsOfThePersonAndNothingOfOthers() {
        scope.run(tenant, () -> {
            erasure.erase(ada, NOW);
            assertTrue(erased.contains(ada));
            assertTrue(members.find(ada).isEmpty());
            assertTrue(grants.givenBy(ada).isEmpty());
            assertTrue(grants.givenBy(cora).isEmpty(), "grants to the erased are gone too");
            assertTrue(members.find(cora).isPresent());
            assertEquals(List.of("cora's"), notes.texts());
        });
    }

    @Test
    void aRepetitionChangesNothing() {
        scope.run(tenant, () -> {
            erasure.erase(ada, NOW);
            erasure.erase(ada, NOW.plusSeconds(60));
            assertTrue(erased.contains(ada));
        });
    }

    @Test
    void isWholeOrNotAtAll() {
        assertThrows(
                IllegalStateException.class,
                () -> scope.run(tenant, () -> QuarkusTransaction.requiringNew().run(() -> {
                    erasure.erase(ada, NOW);
                    throw new IllegalStateException("failed after all was removed");
                })));
        scope.run(tenant, () -> {
            assertFalse(erased.contains(ada));
            assertTrue(members.find(ada).isPresent());
            assertEquals(2, notes.texts().size());
        });
    }

    @Test
    void aTombstoneStandsInItsTenantOnly() {
        scope.run(tenant, () -> erasure.erase(ada, NOW));
        assertFalse(scope.call("erasure-elsewhere", () -> erased.contains(ada)));
    }

    @Test
    void waitsForAWriteUnderWayAndTakesWhatItWrote() throws Exception {
        var allowed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var write = threads.submit(() ->
                    scope.run(tenant, () -> QuarkusTransaction.requiringNew().run(() -> {
                        turns.together(ada);
                        allowed.countDown();
                        awaitSomebodyWaiting();
                        notes.store(ada, "late");
                    })));
            allowed.await();
            var erase = threads.submit(() -> scope.run(tenant, () -> erasure.erase(ada, NOW)));
            write.get(30, TimeUnit.SECONDS);
            erase.get(30, TimeUnit.SECONDS);
        }
        assertEquals(List.of("cora's"), scope.call(tenant, notes::texts));
    }

    @Test
    void whoIsErasedWhileTheyWriteAboutOthersLeavesNoName() throws Exception {
        var isUnderWay = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var erase = threads.submit(() ->
                    scope.run(tenant, () -> QuarkusTransaction.requiringNew().run(() -> {
                        turns.alone(cora.toString());
                        isUnderWay.countDown();
                        awaitSomebodyWaiting();
                        erasure.erase(cora, NOW);
                    })));
            isUnderWay.await();
            given().auth()
                    .oauth2(Tokens.of(tenant).coach("sub-cora", "E-2"))
                    .contentType("application/json")
                    .body("{\"text\": \"cora's about ada\"}")
                    .put("/kit/v1/people/" + ada + "/note")
                    .then()
                    .statusCode(404);
            erase.get(30, TimeUnit.SECONDS);
        }
        assertEquals(List.of("ada's"), scope.call(tenant, notes::texts));
    }

    /** Until another transaction waits for an advisory lock. */
    private static void awaitSomebodyWaiting() {
        await().atMost(20, TimeUnit.SECONDS).until(() -> {
            try (var superuser = Owner.connectAsSuperuser();
                    var waiting = superuser
                            .createStatement()
                            .executeQuery("select 1 from pg_locks where locktype = 'advisory' and not granted")) {
                return waiting.next();
            }
        });
    }
}
