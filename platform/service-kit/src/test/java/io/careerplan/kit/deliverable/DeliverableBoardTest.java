package io.careerplan.kit.deliverable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.erasure.Holdings;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeliverableBoardTest {

    private static final String TENANT = "deliverables";
    private static final String ROADMAP = "career-path-roadmap";

    @Inject
    DeliverableBoard board;

    @Inject
    TenantScope scope;

    @Inject
    Erasure erasure;

    @Inject
    Holdings holdings;

    private final UUID ada = Ids.next();

    @Test
    void eachChangeIsTheNextVersionAndARepetitionIsNone() {
        assertEquals(0, set(ada, DeliverableStatus.PARTIAL).orElseThrow().version());
        DeliverableState done = set(ada, DeliverableStatus.DONE).orElseThrow();
        assertEquals(1, done.version());
        assertEquals(DeliverableStatus.DONE, done.status());
        assertEquals(ROADMAP, done.name());
        assertEquals(ada, done.personId());
        assertTrue(set(ada, DeliverableStatus.DONE).isEmpty());
        assertEquals(List.of(done), stored(ada));
    }

    @Test
    void whatWasNeverSetIsMissingAndSayingSoChangesNothing() {
        assertTrue(set(ada, DeliverableStatus.MISSING).isEmpty());
        assertEquals(List.of(), stored(ada));
    }

    @Test
    void whatWasThereCanGoMissingAgain() {
        set(ada, DeliverableStatus.PARTIAL);
        DeliverableState gone = set(ada, DeliverableStatus.MISSING).orElseThrow();
        assertEquals(1, gone.version());
        assertEquals(DeliverableStatus.MISSING, gone.status());
        assertTrue(set(ada, DeliverableStatus.MISSING).isEmpty());
    }

    @Test
    void anotherReferenceIsAChangeAndKeepsSinceWhen() {
        UUID first = Ids.next();
        DeliverableState made = set(ada, DeliverableStatus.DONE, first).orElseThrow();
        assertEquals(first, made.reference());
        assertTrue(set(ada, DeliverableStatus.DONE, first).isEmpty());
        DeliverableState anew = set(ada, DeliverableStatus.DONE, Ids.next()).orElseThrow();
        assertEquals(1, anew.version());
        assertEquals(made.since(), anew.since());
        assertNull(set(ada, DeliverableStatus.DONE).orElseThrow().reference());
    }

    @Test
    void oneIsFoundByItsName() {
        DeliverableState done = set(ada, DeliverableStatus.DONE).orElseThrow();
        assertEquals(Optional.of(done), scope.call(TENANT, () -> board.find(ada, ROADMAP)));
        assertTrue(scope.call(TENANT, () -> board.find(ada, "action-plan")).isEmpty());
    }

    @Test
    void sinceIsTheTimeOfTheLastChange() {
        Instant first = set(ada, DeliverableStatus.DONE).orElseThrow().since();
        set(ada, DeliverableStatus.DONE);
        assertEquals(first, stored(ada).getFirst().since());
        assertFalse(set(ada, DeliverableStatus.OUTDATED).orElseThrow().since().isBefore(first));
    }

    @Test
    void nothingIsSeenFromAnotherTenant() {
        set(ada, DeliverableStatus.DONE);
        assertEquals(List.of(), scope.call("deliverables-elsewhere", () -> board.of(ada)));
    }

    @Test
    void peopleComeInTheOrderOfTheirIds() {
        UUID bob = Ids.next();
        set(bob, DeliverableStatus.DONE);
        set(ada, DeliverableStatus.DONE);
        List<UUID> after = scope.call(TENANT, () -> board.peopleAfter(ada, 10));
        assertTrue(after.contains(bob) && !after.contains(ada), () -> ada + " then " + after);
    }

    @Test
    void isHandedOutAndForgottenWithThePerson() {
        DeliverableState done = set(ada, DeliverableStatus.DONE).orElseThrow();
        assertEquals(List.of(done), export(ada));
        scope.run(TENANT, () -> erasure.erase(ada, Instant.parse("2026-11-22T12:00:00Z")));
        assertEquals(List.of(), stored(ada));
    }

    @Test
    void isSetOnlyTogetherWithWhatChangedIt() {
        assertThrows(
                TransactionalException.class,
                () -> scope.run(TENANT, () -> board.set(ada, ROADMAP, DeliverableStatus.DONE)));
    }

    private Object export(UUID person) {
        return scope.call(TENANT, () -> QuarkusTransaction.requiringNew()
                .call(() -> Objects.requireNonNull(holdings.of(person).get("deliverables"))
                        .read()));
    }

    private Optional<DeliverableState> set(UUID person, DeliverableStatus status) {
        return set(person, status, null);
    }

    private Optional<DeliverableState> set(UUID person, DeliverableStatus status, @Nullable UUID reference) {
        return scope.call(TENANT, () -> QuarkusTransaction.requiringNew()
                .call(() -> board.set(person, ROADMAP, status, reference)));
    }

    private List<DeliverableState> stored(UUID person) {
        return scope.call(TENANT, () -> board.of(person));
    }
}
