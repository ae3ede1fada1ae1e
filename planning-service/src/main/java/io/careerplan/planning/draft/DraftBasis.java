package io.careerplan.planning.draft;

import io.careerplan.events.GoalState;
import io.careerplan.events.Money;
import io.careerplan.events.TargetGaps;
import io.careerplan.planning.careerpath.ChosenPath;
import io.careerplan.planning.curriculum.LearningNeed;
import io.careerplan.planning.curriculum.Means;
import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.Capacity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan is generated from.
 *
 * @param title as wished
 * @param endsOn as wished: the plan then ends on that day
 * @param weeklyHours capacity of a week
 * @param monthlyBudget absent where money is no limit
 * @param mostActivities one that is cut into parts counts once
 * @param target the analysis of the occupation aimed at
 * @param needs its gaps by priority
 * @param path the chosen one
 * @param goals in whatever order
 * @param bias the person's own, or that of people in general
 * @param constrained whether the person told of constraints
 */
record DraftBasis(
        @Nullable String title,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        BigDecimal weeklyHours,
        @Nullable Money monthlyBudget,
        int mostActivities,
        TargetGaps target,
        List<LearningNeed> needs,
        ChosenPath path,
        List<GoalState> goals,
        Bias bias,
        boolean constrained,
        DraftConventions conventions) {

    DraftBasis {
        needs = List.copyOf(needs);
        goals = List.copyOf(goals);
    }

    /** The last day that the plan may end on. */
    LocalDate limit() {
        return endsOn == null ? startsOn.plusMonths(conventions.longestMonths()) : endsOn;
    }

    /** All hours that there are, as the forecast takes them. */
    Capacity capacity() {
        return new Capacity(weeklyHours, Set.of(), monthlyBudget);
    }

    /** The hours that may be planned: those without the slack. */
    Capacity plannable() {
        return capacity().withWeeklyHours(weeklyHours.multiply(BigDecimal.ONE.subtract(conventions.slack())));
    }

    Means means() {
        return new Means(plannable().weeklyHours().doubleValue(), monthlyBudget, bias.median());
    }

    DraftBasis withWeeklyHours(BigDecimal hours) {
        return with(hours, endsOn);
    }

    DraftBasis endingOn(LocalDate end) {
        return with(weeklyHours, end);
    }

    private DraftBasis with(BigDecimal hours, @Nullable LocalDate end) {
        return new DraftBasis(
                title,
                startsOn,
                end,
                hours,
                monthlyBudget,
                mostActivities,
                target,
                needs,
                path,
                goals,
                bias,
                constrained,
                conventions);
    }
}
