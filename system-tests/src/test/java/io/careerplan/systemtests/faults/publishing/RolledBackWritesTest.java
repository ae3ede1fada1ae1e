package io.careerplan.systemtests.faults.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.stream.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Half of all writes fail at their very commit, their event already in the outbox: no such event is ever told. */
@OnTheBench
class RolledBackWritesTest {

    private static final int WRITERS = 8;
    private static final int ROLLED_BACK = Scale.of(60, 1_000);
    private static final Duration REFUSING = Duration.ofMinutes(10);

    // A number that was taken from a sequence stays taken when the transaction is rolled back, so it counts them.
    private static final String REFUSE = """
            CREATE SEQUENCE bench_rolled_back;
            CREATE FUNCTION bench_refuse() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                IF random() < 0.5 THEN
                    PERFORM nextval('bench_rolled_back');
                    RAISE EXCEPTION 'refused by the bench' USING ERRCODE = '40001';
                END IF;
                RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER bench_refuse AFTER INSERT ON outbox DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION bench_refuse()""";

    private static final String REFUSED =
            "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM bench_rolled_back";

    @Test
    void no_event_is_told_of_a_write_that_was_rolled_back() throws InterruptedException {
        var bench = SharedBench.get();
        var people = Staff.on(bench, "rolled-back").hire(WRITERS);
        var books = PlanBooks.open(bench);
        var planning = bench.database(Part.PLANNING);
        try (var writers = PlanWriters.start(people, 0)) {
            refuse(planning);
            writers.awaitWritten(ROLLED_BACK);
            writers.stop();
            double recovery = books.awaitDrained();
            books.settle(Ledger.of("3 rolled-back writes"), writers.written())
                    .with(Count.FAULTS, planning.count(REFUSED))
                    .with(Count.SERVER_ERRORS, writers.serverErrors())
                    .with("refused for now", writers.refusedForNow())
                    .recoveredAfter(recovery)
                    .close();
        }
        assertEquals(0, books.phantoms());
    }

    private static void refuse(Database planning) throws InterruptedException {
        planning.run(REFUSE);
        try {
            Waiting.secondsUntil(REFUSING, () -> planning.count(REFUSED) >= ROLLED_BACK);
        } finally {
            planning.run("DROP TRIGGER bench_refuse ON outbox");
        }
        assertTrue(planning.count(REFUSED) >= ROLLED_BACK, "too few were rolled back");
    }
}
