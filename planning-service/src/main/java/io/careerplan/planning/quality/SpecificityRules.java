package io.careerplan.planning.quality;

import io.careerplan.events.GoalState;
import io.careerplan.events.SmartScore;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Pointers;
import io.careerplan.planning.document.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Whether what is to be reached is specific, measurable and timely, 0 to 2 points each, and whether what is to be done
 * has hours and dates. Goals bring their own points; milestones get them here.
 */
final class SpecificityRules {
    private static final int MOST_POINTS = 2;
    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    private SpecificityRules() {}

    /** A title of enough words says what is reached; one word does not. */
    static Stream<Reading> specific(QualityBasis basis) {
        int enough = basis.limits().titleWords();
        return Stream.concat(goals(basis, SmartScore::specific), milestones(basis, milestone -> {
            int missing = enough - words(milestone.getValue().title());
            return Math.clamp(MOST_POINTS - missing, 0, MOST_POINTS);
        }));
    }

    /** A milestone is measured by the work planned towards it; a reason alone is half as good. */
    static Stream<Reading> measurable(QualityBasis basis) {
        var learning = basis.document().learning();
        return Stream.concat(goals(basis, SmartScore::measurable), milestones(basis, milestone -> {
            boolean hasWork = learning.plannedHoursOf(milestone.getKey()).signum() > 0;
            return hasWork ? MOST_POINTS : milestone.getValue().reason() == null ? 0 : 1;
        }));
    }

    /** All work towards a milestone is planned in weeks that begin by its due date; unplanned work is half as good. */
    static Stream<Reading> timely(QualityBasis basis) {
        return Stream.concat(goals(basis, SmartScore::timely), milestones(basis, milestone -> {
            var tasks = tasksTowards(milestone.getKey(), basis.document());
            boolean inTime = tasks.stream().noneMatch(task -> task.weekStart()
                    .isAfter(milestone.getValue().due()));
            return tasks.isEmpty() ? 1 : inTime ? MOST_POINTS : 0;
        }));
    }

    /** The tasks of each activity hold at least the hours it takes when all goes well. */
    static Stream<Reading> scheduled(QualityBasis basis) {
        var tasks = basis.document().timeline().tasks().values();
        return QualityBasis.items(basis.document().learning().activities()).map(activity -> {
            int needed = minutes(activity.getValue().effort().optimistic());
            int planned = tasks.stream()
                    .filter(task -> task.activityId().equals(activity.getKey()))
                    .mapToInt(Task::plannedMinutes)
                    .sum();
            return Reading.of(Pointers.activity(activity.getKey()), (double) planned / needed, planned, needed);
        });
    }

    private static Stream<Reading> goals(QualityBasis basis, ToIntFunction<SmartScore> points) {
        var known = basis.knownGoals();
        return basis.servedGoals().entrySet().stream()
                .filter(served -> known.containsKey(served.getKey()))
                .map(served -> {
                    GoalState goal = Objects.requireNonNull(known.get(served.getKey()));
                    var at = Pointers.milestone(served.getValue()) + "/goalId";
                    return reading(at, points.applyAsInt(goal.smart()), goal.statement());
                });
    }

    private static Stream<Reading> milestones(QualityBasis basis, ToIntFunction<Map.Entry<String, Milestone>> points) {
        return basis.milestones()
                .map(milestone -> reading(
                        Pointers.milestone(milestone.getKey()),
                        points.applyAsInt(milestone),
                        milestone.getValue().title()));
    }

    private static Reading reading(String pointer, int points, String title) {
        return Reading.of(pointer, (double) points / MOST_POINTS, title, points);
    }

    private static List<Task> tasksTowards(String milestone, PlanDocument document) {
        var activities = document.learning().activities();
        return document.timeline().tasks().values().stream()
                .filter(task -> activities.containsKey(task.activityId()))
                .filter(task -> milestone.equals(Objects.requireNonNull(activities.get(task.activityId()))
                        .milestoneId()))
                .toList();
    }

    /** Whole minutes, at least one. */
    private static int minutes(BigDecimal hours) {
        return Math.max(1, hours.multiply(MINUTES_OF_HOUR).intValue());
    }

    private static int words(String title) {
        return title.strip().split("\\s+", -1).length;
    }
}
