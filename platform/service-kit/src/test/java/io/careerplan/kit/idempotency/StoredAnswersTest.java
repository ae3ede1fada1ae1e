package io.careerplan.kit.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stored answers end after their time, and with the person they are of or about. */
@QuarkusTest
class StoredAnswersTest {

    @Inject
    AnswerStore store;

    @Inject
    AnswerSweep sweep;

    @Inject
    AnswersOfPerson personal;

    @Inject
    TenantScope scope;

    @Inject
    Clock clock;

    private final UUID person = UUID.randomUUID();

    @Test
    void theSweepTakesWhatIsOlderThanADayAndNothingElse() throws Exception {
        var old = stored(null, "{}", clock.instant().minus(Duration.ofHours(25)));
        var young = stored(null, "{}", clock.instant().minus(Duration.ofHours(23)));
        assertTrue(sweep.deleteExpired() >= 1);
        assertFalse(isThere(old));
        assertTrue(isThere(young));
    }

    @Test
    void anErasedPersonLeavesNeitherOwnAnswersNorAnswersAbout() {
        var own = stored(person, "{}", clock.instant());
        var about = stored(UUID.randomUUID(), "{\"id\":\"" + person + "\"}", clock.instant());
        var others = stored(UUID.randomUUID(), "{\"id\":\"" + UUID.randomUUID() + "\"}", clock.instant());
        assertEquals(1, (long) inAcme(() -> ((Stream<?>) personal.export(person)).count()));
        inAcme(() -> {
            personal.erase(person);
            return true;
        });
        assertFalse(isThere(own));
        assertFalse(isThere(about));
        assertTrue(isThere(others));
    }

    @Test
    void anotherTenantSeesNothing() {
        var mine = stored(person, "{}", clock.instant());
        assertFalse(scope.call("globex", () -> QuarkusTransaction.requiringNew()
                .call(() -> store.find(mine).isPresent())));
    }

    private AnswerStore.Key stored(UUID caller, String body, Instant at) {
        var key = new AnswerStore.Key("sub", UUID.randomUUID().toString());
        var answer = new StoredAnswer("POST /x", "hash", 201, "/x/1", "\"0\"", "application/json", body, at);
        return inAcme(() -> {
            store.store(key, caller, answer);
            return key;
        });
    }

    private boolean isThere(AnswerStore.Key key) {
        return inAcme(() -> store.find(key).isPresent());
    }

    private <T> T inAcme(Supplier<T> work) {
        return scope.call("acme", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
