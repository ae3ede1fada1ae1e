package io.careerplan.systemtests.faults;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.bench.Together;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Clients who lose their answers to a crash, and send the same again: each key stands for one plan, created before the crash or
 * after it.
 *
 * @param platform one that may be hurt
 * @param owner whose plans they are
 */
record CrashedTwins(Platform platform, Person owner) {

    private static final int CLIENTS = 8;
    private static final int LONGEST_MILLIS = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Kills planning-service so many times while clients write. */
    Ledger run(int kills) {
        var random = Seed.random("16 crash");
        var keys = new HashSet<String>();
        long unanswered = 0;
        for (int i = 0; i < kills; i++) {
            var crash = crash(i, random);
            keys.addAll(crash.sent());
            unanswered += crash.lost().size();
        }
        return ledger(kills, keys, unanswered);
    }

    /** What was sent, and what of it got no answer. */
    private record Crash(ConcurrentLinkedQueue<String> sent, ConcurrentLinkedQueue<String> lost) {}

    private Crash crash(int number, Random random) {
        var crash = new Crash(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        int millis = random.nextInt(LONGEST_MILLIS);
        Together.all(CLIENTS + 1, client -> client == CLIENTS ? kill(millis) : write(number + "-" + client, crash));
        platform.process(Part.PLANNING).restart();
        crash.lost().forEach(this::again);
        crash.sent().forEach(this::again);
        return crash;
    }

    private boolean kill(int afterMillis) {
        LockSupport.parkNanos(Duration.ofMillis(afterMillis).toNanos());
        platform.process(Part.PLANNING).kill();
        return true;
    }

    /** One new key after the other, until there is no answer. */
    private boolean write(String client, Crash crash) {
        for (int i = 0; ; i++) {
            var key = "crash-" + client + "-" + i;
            crash.sent().add(key);
            try {
                Twins.create(owner, owner, key, Twins.plan(key)).expect(201);
            } catch (UncheckedIOException noAnswer) {
                crash.lost().add(key);
                return true;
            }
        }
    }

    private Answer again(String key) {
        return Eventually.until(
                        PATIENCE,
                        () -> Twins.create(owner, owner, key, Twins.plan(key)),
                        answer -> !Twins.isRunning(answer))
                .expect(201);
    }

    private Ledger ledger(int kills, Set<String> keys, long unanswered) {
        var titles = Twins.titles(owner, owner);
        return Ledger.of("16 idempotency key, crash mid-way")
                .with(Count.SENT, keys.size())
                .with(Count.FAULTS, kills)
                .with(
                        Count.LOST,
                        keys.stream().filter(key -> !titles.containsKey(key)).count())
                .with(
                        Count.APPLIED_TWICE,
                        titles.values().stream().filter(number -> number > 1).count())
                .with("without an answer", unanswered);
    }
}
