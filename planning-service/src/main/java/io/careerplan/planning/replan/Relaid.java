package io.careerplan.planning.replan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.schedule.Capacity;
import io.careerplan.planning.schedule.Misfit;
import io.careerplan.planning.schedule.MisfitReason;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.PlannedTasks;
import io.careerplan.planning.schedule.Schedule;
import io.careerplan.planning.schedule.ScheduleProblem;
import io.careerplan.planning.schedule.Scheduler;
import io.careerplan.planning.schedule.WeekShare;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A plan whose open work has been laid into the weeks from today on. Tasks that are done or begun stay as they are, and
 * so do the tasks of work that is done; their weeks are kept free for them. What is left of a begun task is the first
 * part of what is laid for its activity and gets no task of its own.
 *
 * @param problem what was laid, the weeks of the tasks that stay being part of it
 * @param schedule how it was laid
 * @param document the plan then
 */
record Relaid(ScheduleProblem problem, Schedule schedule, PlanDocument document) {

    /** Keeps the slack that the plan promises where all work fits beside it. */
    static Relaid of(PlanBasis plan, Map<String, Integer> begun) {
        var roomy = new Laying(plan, begun, hoursBesideSlack(plan)).relaid();
        return roomy.misfits().isEmpty()
                ? roomy
                : new Laying(plan, begun, plan.capacity().weeklyHours()).relaid();
    }

    /** What has no weeks. */
    List<Misfit> misfits() {
        return schedule.misfits().stream()
                .filter(misfit -> misfit.reason() != MisfitReason.DUE)
                .toList();
    }

    private static BigDecimal hoursBesideSlack(PlanBasis plan) {
        var slack = Objects.requireNonNullElse(plan.document().flexibility().slack(), BigDecimal.ZERO);
        return plan.capacity().weeklyHours().multiply(BigDecimal.ONE.subtract(slack));
    }

    /** One attempt. */
    private record Laying(PlanBasis plan, Map<String, Integer> begun, BigDecimal weeklyHours) {

        Relaid relaid() {
            var kept = kept();
            var dates = new OpenDates(plan);
            var capacity = plan.capacity().withWeeklyHours(weeklyHours);
            var schedule = Scheduler.schedule(problem(dates.withoutPassed(), capacity, kept));
            var dated = dates.following(schedule);
            var laid = new Schedule(forNewTasks(schedule, kept), List.of());
            var document = Variant.withTasks(dated, PlannedTasks.of(laid, dated, kept));
            return new Relaid(problem(dated, capacity, kept), schedule, document);
        }

        private Map<String, Task> kept() {
            return plan.document().timeline().tasks().entrySet().stream()
                    .filter(task -> begun.containsKey(task.getKey())
                            || plan.remaining().share(task.getValue().activityId()) == 0)
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        private ScheduleProblem problem(PlanDocument document, Capacity capacity, Map<String, Task> kept) {
            var open = ScheduleProblem.of(
                    document, capacity, plan.from(), plan.bias().median(), plan.remaining());
            var items = new ArrayList<>(open.items());
            items.addAll(KeptWeeks.of(open, kept.values()));
            return new ScheduleProblem(
                    open.start(), open.end(), open.weeklyHours(), open.blockedWeeks(), open.monthlyBudget(), items);
        }

        /** At least a minute remains for a task of its own, so that the work that no begun task holds is still there. */
        private List<WeekShare> forNewTasks(Schedule schedule, Map<String, Task> kept) {
            var held = new TreeMap<>(kept.entrySet().stream()
                    .collect(groupingBy(
                            task -> task.getValue().activityId(),
                            summingInt(task -> begun.getOrDefault(task.getKey(), 0)))));
            var laid =
                    schedule.shares().stream().collect(groupingBy(WeekShare::itemId, summingInt(WeekShare::minutes)));
            held.replaceAll((id, minutes) -> Math.min(minutes, laid.getOrDefault(id, 1) - 1));
            return schedule.shares().stream()
                    .filter(share -> !KeptWeeks.isOne(share.itemId()))
                    .map(share -> less(share, held))
                    .filter(share -> share.minutes() > 0)
                    .toList();
        }

        private static WeekShare less(WeekShare share, Map<String, Integer> held) {
            int taken = Math.min(held.getOrDefault(share.itemId(), 0), share.minutes());
            held.merge(share.itemId(), -taken, Integer::sum);
            return new WeekShare(share.itemId(), share.weekStart(), share.minutes() - taken);
        }
    }
}
