package io.careerplan.systemtests.stream;

import io.careerplan.events.Topics;
import io.careerplan.localstack.platform.Part;
import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Database;
import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.bench.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells two organisations the same of as many people: one each event once and in order, the other each three times and shuffled.
 * Each row of the copies is to be the same in both, byte for byte but for the ids of people and plans.
 */
public final class Redelivery {

    private static final int TIMES = 3;
    private static final int GROUP = 5;
    private static final int MOVES = 3;
    private static final String CONSUMERS = "tracking.planning|tracking.assessment";
    private static final Duration TAKEN = Duration.ofMinutes(10);

    private final Bench bench;
    private final Database tracking;
    private final Meters meters;
    private final int steps;
    private final int window;
    private final ToldOrganisation once;
    private final ToldOrganisation thrice;

    /** Of so many people, with so many events each, no delivery further from its place than the window. */
    public Redelivery(Bench bench, PlanPattern pattern, int people, int steps, int window) {
        this.bench = bench;
        this.tracking = bench.database(Part.TRACKING);
        this.meters = new Meters(bench.at().tracking());
        this.once = ToldOrganisation.of(pattern, "once", people);
        this.thrice = ToldOrganisation.of(pattern, "thrice", people);
        this.steps = steps;
        this.window = window;
    }

    /** Tells both and counts: events handled more or less than once, and rows that differ. */
    public Ledger run(String scenario) throws InterruptedException {
        var inOrder = stream(once.plans());
        taken(inOrder);
        long handledBefore = meters.events(CONSUMERS, "applied|stale");
        var shuffled = shuffled(stream(thrice.plans()), scenario);
        double recovery = taken(shuffled);
        long handled = meters.events(CONSUMERS, "applied|stale") - handledBefore;
        var ledger = Ledger.of(scenario)
                .with(Count.SENT, inOrder.size())
                .with(Count.FAULTS, shuffled.size() - inOrder.size())
                .with(Count.LOST, Math.max(0, inOrder.size() - handled))
                .with(Count.APPLIED_TWICE, Math.max(0, handled - inOrder.size()))
                .with("handled", handled)
                .with("told out of order", outOfOrder(shuffled))
                .recoveredAfter(recovery);
        return compared(ledger);
    }

    private Ledger compared(Ledger ledger) {
        var expected = inOrder();
        var different = new ArrayList<>(expected);
        different.removeAll(new HashSet<>(shuffled()));
        Stream.of("plan_copy", "journey_fact")
                .forEach(table -> ledger.with(
                        table + " differs",
                        different.stream().filter(row -> row.startsWith(table)).count()));
        return ledger.with(
                        Count.OUT_OF_ORDER,
                        different.size() + Math.abs(expected.size() - shuffled().size()))
                .with("rows", expected.size());
    }

    /** What became of the copies of which each event came once, in order. */
    public List<String> inOrder() {
        return once.copies(tracking);
    }

    /** What became of the others. */
    public List<String> shuffled() {
        return thrice.copies(tracking);
    }

    /** Tells events and waits until tracking has dealt with each; gives the seconds that took. */
    private double taken(List<ToldEvent> events) throws InterruptedException {
        try (var announcer = Announcer.to(bench);
                var lag = ConsumerLag.of(bench, "tracking-service")) {
            announcer.tell(events);
            return lag.secondsUntilNone(TAKEN, Topics.PLANNING, Topics.ASSESSMENT);
        }
    }

    /**
     * A few people at a time, so that events of one are close enough to change places, and of these the next event of each in turn:
     * first they come, then they move now and then while their plan changes.
     */
    private List<ToldEvent> stream(List<ToldPlan> plans) {
        return IntStream.iterate(0, first -> first < plans.size(), first -> first + GROUP)
                .boxed()
                .flatMap(first -> steps(plans.subList(first, Math.min(plans.size(), first + GROUP))))
                .toList();
    }

    private Stream<ToldEvent> steps(List<ToldPlan> plans) {
        return IntStream.range(0, steps).boxed().flatMap(step -> plans.stream().map(plan -> event(plan, step)));
    }

    private static ToldEvent event(ToldPlan plan, int step) {
        return switch (step) {
            case 0 -> plan.registered();
            case 1 -> plan.activated();
            default -> step % 2 == 0 && step <= 2 * MOVES ? plan.moved() : plan.revised();
        };
    }

    private List<ToldEvent> shuffled(List<ToldEvent> events, String scenario) {
        record Placed(ToldEvent event, int place) {}
        var chance = Seed.random(scenario);
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < events.size() * TIMES; i++) {
            placed.add(new Placed(events.get(i / TIMES), i + chance.nextInt(window)));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::event)
                .toList();
    }

    /** First deliveries after that of a newer state of the same aggregate. */
    private static long outOfOrder(List<ToldEvent> deliveries) {
        Map<String, Long> newest = new HashMap<>();
        return deliveries.stream()
                .distinct()
                .filter(each -> newest.merge(each.subject(), each.version(), Math::max) > each.version())
                .count();
    }
}
