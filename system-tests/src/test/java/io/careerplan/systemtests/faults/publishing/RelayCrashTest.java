package io.careerplan.systemtests.faults.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Seed;
import io.careerplan.systemtests.bench.Staff;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Planning dies while it publishes: no event of an accepted write is lost, and none has its effect twice. */
@OnTheBench
class RelayCrashTest {

    private static final int WRITERS = 8;
    private static final int EVENTS = Scale.of(100, 2_000);
    private static final int KILLS = Scale.of(2, 20);
    private static final Duration SPRUNG = Duration.ofSeconds(30);

    private final Bench bench = SharedBench.get();

    @Test
    void killed_between_commit_and_publish_it_publishes_later() throws InterruptedException {
        Ledger ledger = killedAt("1 killed between commit and publish", "after-commit-before-publish", "crash-one");
        ledger.close();
    }

    @Test
    void killed_between_acknowledgement_and_mark_it_publishes_twice_and_that_counts_once() throws InterruptedException {
        Ledger ledger = killedAt("2 killed between acknowledgement and mark", "after-ack-before-mark", "crash-two");
        ledger.close();
        assertTrue(ledger.figure("duplicates on the wire") > 0, () -> "the fault did not happen: " + ledger);
    }

    private Ledger killedAt(String scenario, String point, String tenant) throws InterruptedException {
        var books = PlanBooks.open(bench);
        var people = Staff.on(bench, tenant).hire(WRITERS);
        var chance = Seed.random(scenario);
        int sprung = 0;
        try (var writers = PlanWriters.start(people, 20)) {
            for (int kill = 0; kill < KILLS; kill++) {
                var trap = bench.arm(Part.PLANNING, point, 1 + chance.nextInt(20));
                sprung += trap.killWhenSprung(SPRUNG) ? 1 : 0;
            }
            bench.disarm(Part.PLANNING);
            writers.awaitWritten(EVENTS);
            writers.stop();
            double recovery = books.awaitDrained();
            var ledger = books.settle(Ledger.of(scenario), writers.written())
                    .with(Count.FAULTS, sprung)
                    .with(Count.SERVER_ERRORS, writers.serverErrors())
                    .recoveredAfter(recovery);
            assertEquals(KILLS, sprung, () -> "kills at the point: " + ledger);
            return ledger;
        }
    }
}
