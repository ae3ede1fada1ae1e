package io.careerplan.systemtests.faults.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.load.Balance;
import io.careerplan.systemtests.load.HealthWatch;
import io.careerplan.systemtests.load.PlanTurns;
import io.careerplan.systemtests.load.SteadyLoad;
import io.careerplan.systemtests.stream.Meters;
import io.careerplan.systemtests.stream.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The broker goes: writes are taken as before, nobody asks for a restart, and all is published when it is back. */
@OnTheBench
class BrokerAwayTest {

    private static final String SCENARIO = "8 broker down, also at a start, and flapping";
    private static final int WRITES_PER_SECOND = 20;
    private static final int PLANS = 10;
    private static final Duration CALM = Duration.ofSeconds(Scale.of(3, 30));
    private static final Duration AWAY = Duration.ofSeconds(Scale.of(8, 60));
    private static final int FLAPS = Scale.of(3, 10);
    private static final Duration FLAPPING = Duration.ofSeconds(FLAPS);
    private static final Duration DRAINED = Duration.ofSeconds(60);

    /** On a machine that others use too, the slowest call in a hundred tells of them below this. */
    private static final double NOISE_MILLIS = 50;

    private final Bench bench = ServingBench.get();
    private final PlanBooks books = PlanBooks.open(bench);
    private final List<Long> pids = pids();
    private long backlog;
    private double recovery;

    @AfterEach
    void leaveItRunning() {
        if (!bench.process(Part.KAFKA).isAlive()) {
            bench.process(Part.KAFKA).restart();
        }
    }

    @Test
    void writes_are_taken_and_their_events_published_later() throws InterruptedException {
        var balance = new Balance(List.of(bench.at().planning()));
        var plans = Staff.on(bench, Staff.unique("broker-away")).hire(PLANS).stream()
                .map(owner -> PlanTurns.of(balance, owner))
                .toList();
        try (var load = SteadyLoad.start(plans, WRITES_PER_SECOND, "warming up");
                var health = HealthWatch.over(bench.at().planning(), bench.at().assessment())) {
            Thread.sleep(CALM);
            load.phase("calm");
            Thread.sleep(CALM);
            outage(load);
            load.phase("flapping");
            bench.brokerLine().flap(FLAPS, FLAPPING);
            load.stop();
            recovery = Math.max(recovery, drained());
            double taken = books.awaitDrained();
            assertEquals(Set.of(), health.complaints(), "health");
            assertEquals(pids, pids(), "processes");
            ledger(load, plans).with("taken after", "%.1f s".formatted(taken)).close();
            assertShown(load);
        }
    }

    /** Without a broker, a service that starts is ready for callers all the same, and takes up events when the broker is back. */
    private void outage(SteadyLoad load) throws InterruptedException {
        bench.process(Part.KAFKA).kill();
        load.phase("away");
        bench.process(Part.TRACKING).restart();
        var meters = new Meters(bench.at().planning());
        Waiting.secondsUntil(AWAY, () -> {
            backlog = Math.max(backlog, meters.backlog());
            return false;
        });
        load.phase("back");
        bench.process(Part.KAFKA).restart();
        recovery = drained();
    }

    private double drained() throws InterruptedException {
        return Waiting.secondsUntil(DRAINED, () -> books.unsent() == 0);
    }

    private Ledger ledger(SteadyLoad load, List<PlanTurns> plans) {
        return books.settle(Ledger.of(SCENARIO), written(plans))
                .with(Count.FAULTS, 1 + FLAPS)
                .with(Count.SERVER_ERRORS, load.serverErrors())
                .with("failed", load.failed())
                .with("p99 calm", "%.0f ms".formatted(load.p99Millis("calm")))
                .with("p99 away", "%.0f ms".formatted(load.p99Millis("away")))
                .with("most unpublished shown", backlog)
                .recoveredAfter(recovery);
    }

    private void assertShown(SteadyLoad load) {
        assertEquals(0, load.failed(), "writes that failed");
        assertTrue(recovery < DRAINED.toSeconds(), () -> "drained after " + recovery + " s");
        if (Scale.here() == Scale.FULL) {
            assertTrue(backlog > 0, "the gauge showed no backlog");
            double bound = Math.max(NOISE_MILLIS, 2 * load.p99Millis("calm"));
            assertTrue(load.p99Millis("away") < bound, () -> "p99 " + load.p99Millis("away") + " ms");
        }
    }

    /** Of those that are not restarted on purpose. */
    private List<Long> pids() {
        return List.of(
                bench.process(Part.ASSESSMENT).pid(),
                bench.process(Part.PLANNING).pid());
    }

    static List<Written> written(List<PlanTurns> plans) {
        return plans.stream()
                .flatMap(plan -> plan.written().stream().map(version -> new Written(plan.plan(), version)))
                .toList();
    }
}
