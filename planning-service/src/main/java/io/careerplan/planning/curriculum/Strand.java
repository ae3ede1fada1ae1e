package io.careerplan.planning.curriculum;

import java.util.List;

/**
 * Everything that is done for one gap.
 *
 * @param need the gap
 * @param activities how many activities it is, before long ones are cut into parts
 * @param steps in their order; the last one reaches the level
 */
public record Strand(LearningNeed need, int activities, List<Step> steps) {

    public Strand {
        steps = List.copyOf(steps);
    }

    /** The step that reaches the level. */
    public Step last() {
        return steps.getLast();
    }

    /** The PERT mean of its hours. */
    public double hours() {
        return steps.stream().mapToDouble(Step::hours).sum();
    }
}
