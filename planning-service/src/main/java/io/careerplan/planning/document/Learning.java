package io.careerplan.planning.document;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The work of the plan.
 *
 * @param activities at most 500, keyed by their id
 */
public record Learning(Map<String, Activity> activities) {
    static final Learning EMPTY = new Learning(Map.of());

    /** Hours planned for a milestone: the sum over the activities that lead to it, 0 where none does. */
    public BigDecimal plannedHoursOf(String milestoneId) {
        return activities.values().stream()
                .filter(activity -> milestoneId.equals(activity.milestoneId()))
                .map(activity -> activity.effort().plannedHours())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
