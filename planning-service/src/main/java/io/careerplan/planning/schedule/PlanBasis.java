package io.careerplan.planning.schedule;

import io.careerplan.events.GoalState;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.execution.Bias;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that schedule and forecast of a plan rest on.
 *
 * @param planId names the plan's own outlook
 * @param today work is done from then on, and not before the plan starts
 * @param bias factor between estimate and outcome
 * @param remaining what is left of each activity
 * @param reached ids of completed milestones
 * @param goals the person's goals as far as they are known here
 */
public record PlanBasis(
        String planId,
        PlanDocument document,
        Capacity capacity,
        LocalDate today,
        Bias bias,
        Remaining remaining,
        Set<String> reached,
        List<GoalState> goals) {

    public PlanBasis {
        reached = Set.copyOf(reached);
        goals = List.copyOf(goals);
    }

    /** First day on which work can be done. */
    public LocalDate from() {
        return today.isAfter(document.startsOn()) ? today : document.startsOn();
    }

    /** What is left as work to be laid into weeks, each effort being its PERT mean times the median bias. */
    public ScheduleProblem toProblem() {
        return ScheduleProblem.of(document, capacity, from(), bias.median(), remaining);
    }
}
