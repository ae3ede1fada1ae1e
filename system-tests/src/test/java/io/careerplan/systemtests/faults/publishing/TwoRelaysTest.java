package io.careerplan.systemtests.faults.publishing;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.PlatformProcess;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.demo.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two relays work on one outbox, and one of them freezes with rows in its hands: the order of each plan's events holds. */
@OnTheBench
class TwoRelaysTest {

    private static final int PEOPLE = Scale.of(6, 100);
    private static final int PLANS_EACH = Scale.of(2, 5);
    private static final int EVENTS = Scale.of(150, 5_000);
    private static final Duration FROZEN = Duration.ofSeconds(Scale.of(3, 30));
    private static final int TRIES = 200;

    private static final String HELD = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND classid = 7103";

    @Test
    void a_frozen_relay_neither_loses_nor_disorders_what_it_holds() throws InterruptedException {
        var bench = SharedBench.get();
        var second = bench.another(Part.PLANNING);
        second.restart();
        var books = PlanBooks.open(bench);
        try (var writers = PlanWriters.start(owners(bench), Scale.of(0, 2_000))) {
            writers.awaitWritten(EVENTS / 3);
            long held = freezeWithShards(second, bench.database(Part.PLANNING));
            writers.awaitWritten(EVENTS);
            writers.stop();
            double recovery = books.awaitDrained();
            books.settle(Ledger.of("7 two relays, one frozen"), writers.written())
                    .with(Count.FAULTS, held > 0 ? 1 : 0)
                    .with(Count.SERVER_ERRORS, writers.serverErrors())
                    .with("shards held while frozen", held)
                    .recoveredAfter(recovery)
                    .close();
        } finally {
            second.stop();
        }
    }

    private static List<Person> owners(Bench bench) {
        var people = Staff.on(bench, "two-relays").hire(PEOPLE);
        return Collections.nCopies(PLANS_EACH, people).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Freezes it again and again for a moment, until it is caught in the middle of a pass; then for long. */
    private static long freezeWithShards(PlatformProcess relay, Database planning) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            signal(relay, "STOP");
            try {
                Thread.sleep(300);
                // What the other relay holds it gives back within milliseconds, so the least of two looks is the frozen
                // one's.
                long held = Math.min(planning.count(HELD), laterCount(planning));
                if (held > 0) {
                    Thread.sleep(FROZEN);
                    return held;
                }
            } finally {
                signal(relay, "CONT");
            }
            Thread.sleep(7 + i);
        }
        throw new IllegalStateException("the relay was never caught in the middle of a pass");
    }

    private static long laterCount(Database planning) throws InterruptedException {
        Thread.sleep(300);
        return planning.count(HELD);
    }

    private static void signal(PlatformProcess process, String name) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
