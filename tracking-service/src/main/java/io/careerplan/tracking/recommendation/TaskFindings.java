package io.careerplan.tracking.recommendation;

import static io.careerplan.tracking.recommendation.Evidence.date;
import static io.careerplan.tracking.recommendation.Evidence.figure;
import static io.careerplan.tracking.recommendation.Evidence.text;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.plan.Hours;
import io.careerplan.tracking.plan.PlanStanding;
import io.careerplan.tracking.plan.TaskLine;
import io.careerplan.tracking.plan.TaskState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What there is to find in the tasks of a plan. */
@Algorithm
final class TaskFindings {

    private static final int LAST_DAY_OF_WEEK = 6;

    private TaskFindings() {}

    static Stream<Finding> effortAbovePlan(Situation situation, RecommendationLimits limits) {
        PlanStanding plan = situation.plan();
        List<TaskLine> done = plan.tasks(task -> task.state() == TaskState.DONE).toList();
        long planned = done.stream().mapToLong(TaskLine::plannedMinutes).sum();
        long logged = loggedOn(done);
        boolean above =
                BigDecimal.valueOf(logged).compareTo(limits.lessScopeFromRatio().multiply(BigDecimal.valueOf(planned)))
                        >= 0;
        if (done.size() < limits.lessScopeFromTasks() || planned == 0 || !above) {
            return Stream.empty();
        }
        return Stream.of(new Finding(
                plan.planId().toString(),
                List.of(
                        figure("tasks-done", done.size(), "tasks"),
                        figure("planned", Hours.ofMinutes(planned), "hours"),
                        figure("logged", Hours.ofMinutes(logged), "hours"),
                        figure("logged-over-planned", ratio(logged, planned), "ratio"))));
    }

    private static BigDecimal ratio(long logged, long planned) {
        return BigDecimal.valueOf(logged).divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP);
    }

    static Stream<Finding> tasksStuck(Situation situation, RecommendationLimits limits) {
        PlanStanding plan = situation.plan();
        List<TaskLine> stuck = plan.tasks(task ->
                        task.state() == TaskState.STARTED && daysOver(task, plan) >= limits.mentorHelpFromDays())
                .toList();
        if (stuck.size() < limits.mentorHelpFromTasks()) {
            return Stream.empty();
        }
        TaskLine oldest = stuck.getFirst();
        return Stream.of(new Finding(
                plan.planId().toString(),
                List.of(
                        figure("tasks-started", stuck.size(), "tasks"),
                        figure("logged", Hours.ofMinutes(loggedOn(stuck)), "hours"),
                        text("task", oldest.title(), row(oldest)),
                        date("week", oldest.weekStart(), row(oldest)))));
    }

    /** Days since the Sunday of the week that the task was planned for. */
    private static long daysOver(TaskLine task, PlanStanding plan) {
        return DAYS.between(task.weekStart().plusDays(LAST_DAY_OF_WEEK), plan.today());
    }

    static Stream<Finding> skillPractised(Situation situation, RecommendationLimits limits) {
        return situation
                .plan()
                .tasks(task -> task.state() != TaskState.REMOVED && task.skill().isPresent())
                .collect(groupingBy(task -> task.skill().orElseThrow(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .filter(skill -> skill.getValue().stream().allMatch(task -> task.state() == TaskState.DONE))
                .map(skill -> practised(skill.getKey(), skill.getValue()));
    }

    private static Finding practised(String skillId, List<TaskLine> tasks) {
        TaskLine last = tasks.getLast();
        return new Finding(
                skillId,
                List.of(
                        text("skill", skillId, "skills/" + skillId),
                        text("task", last.title(), row(last)),
                        figure("logged", Hours.ofMinutes(loggedOn(tasks)), "hours")));
    }

    private static String row(TaskLine task) {
        return "tasks/" + task.id();
    }

    private static long loggedOn(List<TaskLine> tasks) {
        return tasks.stream().mapToLong(TaskLine::loggedMinutes).sum();
    }
}
