package io.careerplan.planning.curriculum;

import io.careerplan.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a person can put into learning.
 *
 * @param weeklyHours hours of a week that may be planned, above 0
 * @param monthlyBudget what can be spent in a month; absent where money is no limit
 * @param bias median factor between estimate and outcome, above 0
 */
public record Means(double weeklyHours, @Nullable Money monthlyBudget, double bias) {
    /** A step may take so many weeks; a longer one is cut into parts, so that every quarter sees a result [C]. */
    private static final double LONGEST_STEP_WEEKS = 6.5;

    private static final double MOST_PARTS = 16;

    /** Weeks that so many estimated hours take. */
    double weeks(double estimatedHours) {
        return estimatedHours * bias / weeklyHours;
    }

    /** Into how many parts so many estimated hours are cut. */
    int parts(double estimatedHours) {
        return (int) Math.clamp(Math.ceil(weeks(estimatedHours) / LONGEST_STEP_WEEKS), 1, MOST_PARTS);
    }
}
