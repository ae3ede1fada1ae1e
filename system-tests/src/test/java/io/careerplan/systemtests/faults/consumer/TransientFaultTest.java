package io.careerplan.systemtests.faults.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Topics;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.stream.Announcer;
import io.careerplan.systemtests.stream.ConsumerLag;
import io.careerplan.systemtests.stream.TakingLog;
import io.careerplan.systemtests.stream.ToldEvent;
import io.careerplan.systemtests.stream.ToldPlan;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A fifth of all tries fails for a reason that passes: each event is tried until it is taken, and those behind it wait. */
@OnTheBench
class TransientFaultTest {

    private static final String SCENARIO = "12 one try in five fails for a passing reason";
    private static final int PEOPLE = Scale.of(8, 40);
    private static final int REVISIONS = Scale.of(9, 49);
    private static final Duration TAKEN = Duration.ofMinutes(10);

    /** The sequence counts on though its transaction is rolled back. */
    private static final String FAIL = """
            CREATE SEQUENCE IF NOT EXISTS bench_fault;
            CREATE OR REPLACE FUNCTION bench_fault() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                IF random() < 0.2 THEN
                    PERFORM nextval('bench_fault');
                    RAISE EXCEPTION 'not this time' USING ERRCODE = '40001';
                END IF;
                RETURN NEW;
            END $$;
            CREATE OR REPLACE TRIGGER bench_fault BEFORE INSERT ON inbox FOR EACH ROW EXECUTE FUNCTION bench_fault()""";

    private final Bench bench = ConsumerBench.get();
    private final Database tracking = bench.database(Part.TRACKING);
    private final String tenant = Staff.unique("transient");
    private final List<ToldPlan> plans = ConsumerBench.pattern().several(tenant, PEOPLE);

    @AfterEach
    void failNoMore() {
        tracking.run("DROP TRIGGER IF EXISTS bench_fault ON inbox");
    }

    @Test
    void every_event_is_taken_in_order_and_none_becomes_a_dead_letter() throws InterruptedException {
        var log = TakingLog.open(bench);
        long deadBefore = dead();
        tracking.run(FAIL);
        var told = told();
        double recovery = taken(told);
        long faults = tracking.count("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM bench_fault");
        assertTrue(faults > 0, "the fault did not happen");
        assertEquals(0, dead() - deadBefore, "dead letters");
        Ledger.of(SCENARIO)
                .with(Count.SENT, told.size())
                .with(Count.FAULTS, faults)
                .with(Count.LOST, missing(log, steps(told)))
                .with(Count.APPLIED_TWICE, log.twice(tenant))
                .with(Count.OUT_OF_ORDER, log.outOfOrder(tenant))
                .recoveredAfter(recovery)
                .close();
    }

    private double taken(List<ToldEvent> told) throws InterruptedException {
        try (var announcer = Announcer.to(bench);
                var lag = ConsumerLag.of(bench, "tracking-service")) {
            announcer.tell(told);
            return lag.secondsUntilNone(TAKEN, Topics.PLANNING, Topics.ASSESSMENT);
        }
    }

    /** Each plan's story in turn. */
    private List<ToldEvent> told() {
        var begun = plans.stream().flatMap(plan -> Stream.of(plan.registered(), plan.activated()));
        var revised = IntStream.range(0, REVISIONS).boxed().flatMap(round -> plans.stream()
                .map(ToldPlan::revised));
        return Stream.concat(begun, revised).toList();
    }

    private static Set<String> steps(List<ToldEvent> told) {
        return told.stream()
                .filter(event -> event.data().has("plan"))
                .map(event -> event.subject() + " " + event.version())
                .collect(Collectors.toSet());
    }

    private long missing(TakingLog log, Set<String> steps) {
        var taken = new HashSet<>(log.steps(tenant));
        return steps.stream().filter(step -> !taken.contains(step)).count();
    }

    private long dead() {
        return tracking.count("SELECT count(*) FROM dead_letter");
    }
}
