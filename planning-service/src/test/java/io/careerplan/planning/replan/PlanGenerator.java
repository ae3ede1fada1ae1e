package io.careerplan.planning.replan;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.careerplan.events.Money;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Cadence;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.Flexibility;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Resources;
import io.careerplan.planning.document.Roadmap;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.document.TaskEstimates;
import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.Capacity;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.PlannedTasks;
import io.careerplan.planning.schedule.Remaining;
import io.careerplan.planning.schedule.ScheduleProblem;
import io.careerplan.planning.schedule.Scheduler;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans under way, by seed: laid into weeks once, then carried out in part, from well ahead to hopelessly behind. */
final class PlanGenerator {
    static final ReplanLimits LIMITS =
            new ReplanLimits(new BigDecimal("0.8"), new BigDecimal("0.05"), 26, BigDecimal.TEN, BigDecimal.valueOf(40));

    private static final Origin ORIGIN = new Origin(OriginKind.PERSON, null);

    private final Random random;
    private final LocalDate start = LocalDate.of(2026, 9, 7);
    private final LocalDate end;
    private final int milestones;

    private PlanGenerator(long seed) {
        random = new Random(seed * 104_729 + 11);
        end = start.plusDays(100L + random.nextInt(160));
        milestones = 1 + random.nextInt(3);
    }

    /**
     * A plan and what was done of it.
     *
     * @param noted what tasks with work on them were estimated at
     */
    record UnderWay(ReplanInput input, Map<String, Double> noted) {
        /** What is left of the activities of a plan that has the same work done. */
        Remaining remaining(PlanDocument plan) {
            return Remaining.of(
                    plan,
                    noted,
                    id -> input.begun()
                            .getOrDefault(id, plan.timeline().tasks().get(id).plannedMinutes()),
                    input.basis().reached());
        }
    }

    static UnderWay of(long seed) {
        return new PlanGenerator(seed).underWay();
    }

    private UnderWay underWay() {
        var plan = laid(document());
        var today = start.plusDays(random.nextInt((int) (end.toEpochDay() - start.toEpochDay()) + 10));
        var begun = begun(plan, today);
        var noted = new TreeMap<>(TaskEstimates.of(plan, Map.of()));
        noted.keySet().retainAll(begun.keySet());
        var reached = reached(plan, begun);
        var bias = random.nextInt(3) == 0 ? new Bias(1 + random.nextInt(20) / 10.0, .3, 12, true) : Bias.OF_PEOPLE;
        var unknown = basis(plan, today, bias, Remaining.all(), reached);
        var underWay =
                new UnderWay(new ReplanInput(unknown, unknown, begun, Set.of("s-1"), Set.of("s-2"), LIMITS), noted);
        var known = basis(plan, today, bias, underWay.remaining(plan), reached);
        return new UnderWay(new ReplanInput(known, known, begun, Set.of("s-1"), Set.of("s-2"), LIMITS), noted);
    }

    private static PlanBasis basis(
            PlanDocument plan, LocalDate today, Bias bias, Remaining remaining, Set<String> reached) {
        var capacity = Capacity.of(plan.resources(), Optional.empty()).orElseThrow();
        return new PlanBasis("plan", plan, capacity, today, bias, remaining, reached, List.of());
    }

    private PlanDocument document() {
        int count = 2 + random.nextInt(7);
        var activities = new TreeMap<String, Activity>();
        IntStream.range(0, Math.max(count, milestones)).forEach(i -> activities.put("a-" + i, activity(i)));
        var dated = new TreeMap<String, Milestone>();
        IntStream.range(0, milestones).forEach(i -> dated.put("m-" + i, milestone(i)));
        return new PlanDocument(
                "Plan",
                start,
                end,
                new Roadmap(dated, null, Map.of()),
                new Learning(activities),
                null,
                new Flexibility(new Cadence(30, 90), Map.of(), random.nextBoolean() ? new BigDecimal("0.15") : null),
                new Resources(BigDecimal.valueOf(3L + random.nextInt(8)), blocked(), budget(), Map.of()),
                null,
                null);
    }

    private Milestone milestone(int i) {
        var due = start.plusDays(30L + random.nextInt((int) (end.toEpochDay() - start.toEpochDay()) - 30));
        return new Milestone("Milestone " + i, due, null, ORIGIN, random.nextBoolean() ? "It matters." : null);
    }

    private Activity activity(int i) {
        long likely = 4L + random.nextInt(24);
        var before = i > 0 && random.nextInt(3) == 0 ? List.of("a-" + random.nextInt(i)) : List.<String>of();
        var earliest = random.nextInt(5) == 0 ? start.plusDays(random.nextInt(60)) : null;
        return new Activity(
                "Activity " + i,
                i < milestones || random.nextBoolean() ? "m-" + i % milestones : null,
                new Effort(
                        BigDecimal.valueOf(likely / 2.0),
                        BigDecimal.valueOf(likely),
                        BigDecimal.valueOf(likely * (1 + random.nextInt(3)))),
                before,
                earliest,
                latest(earliest),
                random.nextInt(4) == 0 ? new Money(BigDecimal.valueOf(random.nextInt(120)), "EUR") : null,
                1 + random.nextInt(5),
                ORIGIN,
                null,
                random.nextInt(3) == 0 ? "s-" + random.nextInt(4) : null,
                null);
    }

    private @Nullable LocalDate latest(@Nullable LocalDate earliest) {
        return random.nextInt(5) == 0
                ? (earliest == null ? start : earliest).plusDays(21L + random.nextInt(120))
                : null;
    }

    private @Nullable Money budget() {
        return random.nextBoolean() ? new Money(BigDecimal.valueOf(150), "EUR") : null;
    }

    private Set<LocalDate> blocked() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(_ ->
                        start.plusDays(random.nextInt(120)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .collect(toSet());
    }

    private static PlanDocument laid(PlanDocument plan) {
        var capacity = Capacity.of(plan.resources(), Optional.empty()).orElseThrow();
        var problem = ScheduleProblem.of(plan, capacity, plan.startsOn(), 1.2, Remaining.all());
        return Variant.withTasks(plan, PlannedTasks.of(Scheduler.schedule(problem), plan, Map.of()));
    }

    /** Minutes left of the tasks with work on them. */
    private Map<String, Integer> begun(PlanDocument plan, LocalDate today) {
        return plan.timeline().tasks().entrySet().stream()
                .filter(task ->
                        random.nextInt(10) < (task.getValue().weekStart().isBefore(today) ? 6 : 1))
                .collect(toMap(Map.Entry::getKey, task -> left(task.getValue())));
    }

    private int left(Task task) {
        return random.nextInt(4) == 0 ? random.nextInt(task.plannedMinutes()) : 0;
    }

    private static Set<String> reached(PlanDocument plan, Map<String, Integer> begun) {
        return plan.roadmap().milestones().keySet().stream()
                .filter(id -> plan.timeline().tasks().entrySet().stream()
                        .filter(task -> leadsTo(id, plan, task.getValue()))
                        .allMatch(task -> begun.getOrDefault(task.getKey(), 1) == 0))
                .collect(toSet());
    }

    private static boolean leadsTo(String milestone, PlanDocument plan, Task task) {
        return milestone.equals(
                plan.learning().activities().get(task.activityId()).milestoneId());
    }
}
