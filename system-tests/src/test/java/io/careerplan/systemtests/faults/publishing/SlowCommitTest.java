package io.careerplan.systemtests.faults.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Mutant;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Transactions that took their number early commit late, after others with higher numbers were published: none is passed over.
 * A relay that remembers how far it came passes them over, which the mutant shows.
 */
@OnTheBench
class SlowCommitTest {

    private static final int WRITERS = 16;
    private static final int WRITES = Scale.of(80, 500);
    private static final double SLOWEST_SECONDS = Scale.of(1, 5);

    private static String slow(double atMost) {
        return """
                CREATE FUNCTION bench_dawdle() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM pg_sleep(random() * %s);
                    RETURN NULL;
                END $$;
                CREATE TRIGGER bench_dawdle AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION bench_dawdle()""".formatted(atMost);
    }

    @Test
    void what_commits_late_is_published_all_the_same() throws InterruptedException {
        written(SharedBench.get(), "6 slow transactions", PlanBooks.PATIENCE).close();
    }

    @Test
    @Tag("full-size")
    void a_relay_that_goes_by_the_highest_number_loses_what_commits_late() throws InterruptedException {
        try (var bench = Bench.startWith(Part.PLANNING, Mutant.RELAY_BY_HIGHEST_NUMBER)) {
            var ledger = written(bench, "6 mutant: relay by highest number", Duration.ofSeconds(10));
            ledger.write();
            assertTrue(ledger.count(Count.LOST) > 0, ledger::toString);
            assertTrue(ledger.figure("never published") > 0, ledger::toString);
        }
    }

    private static Ledger written(Bench bench, String scenario, Duration patience) throws InterruptedException {
        var people = Staff.on(bench, "slow").hire(WRITERS);
        var books = PlanBooks.open(bench);
        bench.database(Part.PLANNING).run(slow(SLOWEST_SECONDS));
        try (var writers = PlanWriters.start(people, 0)) {
            writers.awaitWritten(WRITES);
            writers.stop();
            double recovery = books.awaitDrained(patience);
            var ledger = books.settle(Ledger.of(scenario), writers.written())
                    .with(Count.FAULTS, overtaken(bench))
                    .with(Count.SERVER_ERRORS, writers.serverErrors())
                    .withNought("never published", books.unsent())
                    .recoveredAfter(recovery);
            assertTrue(ledger.count(Count.FAULTS) > 0, () -> "no transaction was overtaken: " + ledger);
            assertEquals(0, ledger.count(Count.SERVER_ERRORS), ledger::toString);
            return ledger;
        } finally {
            bench.database(Part.PLANNING).run("DROP TRIGGER bench_dawdle ON outbox");
        }
    }

    /** Rows that were published after one with a higher number. */
    private static long overtaken(Bench bench) {
        return bench.database(Part.PLANNING).count("""
                SELECT count(*) FROM outbox late WHERE EXISTS (
                    SELECT 1 FROM outbox early WHERE early.seq > late.seq
                     AND (late.published_at IS NULL OR early.published_at < late.published_at))""");
    }
}
