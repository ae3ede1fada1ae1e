package io.careerplan.systemtests.faults.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.PlatformProcess;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.OnTheBench;
import io.careerplan.systemtests.bench.Scale;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.load.Balance;
import io.careerplan.systemtests.load.Errand;
import io.careerplan.systemtests.load.PlanTurns;
import io.careerplan.systemtests.load.Reading;
import io.careerplan.systemtests.load.SteadyLoad;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every instance of every service is stopped and started in turn: who knows both addresses notices nothing. */
@Tag("full-size")
@OnTheBench
class RollingRestartTest {

    private static final String SCENARIO = "13 rolling restart of two instances each";
    private static final int CALLS_PER_SECOND = 20;
    private static final int PLANS = 10;
    private static final int READERS = 2;
    private static final List<Part> SERVICES = Scale.here() == Scale.FULL ? Part.SERVICES : List.of(Part.PLANNING);
    private static final int RESTARTS = Scale.of(2, 10);
    private static final Duration DRAINED = Duration.ofSeconds(20);
    private static final double STOPPED_SECONDS = 20;

    private final Bench bench = ServingBench.get();
    private final PlanBooks books = PlanBooks.open(bench);
    private final Map<Part, List<PlatformProcess>> instances = new EnumMap<>(Part.class);
    private final Map<Part, Balance> balances = new EnumMap<>(Part.class);
    private double longestStop;

    @AfterEach
    void leaveOneOfEach() {
        SERVICES.forEach(service ->
                instances.getOrDefault(service, List.of()).stream().skip(1).forEach(PlatformProcess::stop));
    }

    @Test
    void callers_notice_nothing_and_no_event_is_lost() throws InterruptedException {
        Part.SERVICES.forEach(this::start);
        var people = Staff.on(bench, Staff.unique("rolling")).hire(PLANS);
        var plans = people.stream()
                .map(owner -> PlanTurns.of(balance(Part.PLANNING), owner))
                .toList();
        try (var load = SteadyLoad.start(errands(plans, people), CALLS_PER_SECOND, "rolling")) {
            for (int i = 0; i < RESTARTS; i++) {
                restart(i);
            }
            load.stop();
            double recovery = books.awaitDrained(DRAINED);
            var ledger = ledger(load, plans).recoveredAfter(recovery);
            ledger.close();
            assertEquals(0, load.failed(), () -> "calls that failed at both instances: " + ledger);
            assertTrue(longestStop < STOPPED_SECONDS, () -> "stopped after " + longestStop + " s");
        }
    }

    private void start(Part service) {
        var both = new ArrayList<>(List.of(bench.process(service)));
        if (SERVICES.contains(service)) {
            var second = bench.another(service);
            second.restart();
            both.add(second);
        }
        instances.put(service, both);
        balances.put(
                service, new Balance(both.stream().map(PlatformProcess::http).toList()));
    }

    private Balance balance(Part service) {
        var balance = balances.get(service);
        if (balance == null) {
            throw new IllegalStateException(service + " was not started");
        }
        return balance;
    }

    private List<Errand> errands(List<PlanTurns> plans, List<Person> people) {
        var errands = new ArrayList<Errand>(plans);
        people.stream().limit(READERS).forEach(each -> {
            errands.add(new Reading(balance(Part.TRACKING), each.seat().tracking(), each.path() + "/reviews"));
            errands.add(new Reading(balance(Part.ASSESSMENT), each.seat().assessment(), each.path()));
        });
        return errands;
    }

    /** One service after the other, and of each one instance after the other. */
    private void restart(int number) {
        var service = SERVICES.get(number % SERVICES.size());
        var both = instances.getOrDefault(service, List.of());
        var instance = both.get(number / SERVICES.size() % both.size());
        long started = System.nanoTime();
        instance.stop();
        longestStop = Math.max(longestStop, (System.nanoTime() - started) / 1e9);
        instance.restart();
    }

    private Ledger ledger(SteadyLoad load, List<PlanTurns> plans) {
        long retries = balances.values().stream().mapToLong(Balance::retries).sum();
        return books.settle(Ledger.of(SCENARIO), BrokerAwayTest.written(plans))
                .with(Count.FAULTS, RESTARTS)
                .with(Count.SERVER_ERRORS, load.serverErrors())
                .with("calls", load.calls())
                .with("retries", retries)
                .with("failed", load.failed())
                .with("longest stop", "%.1f s".formatted(longestStop));
    }
}
