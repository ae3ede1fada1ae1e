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

    /** Weeks that so many estimated hours take. */
    double weeks(double estimatedHours) {
        return estimatedHours * bias / weeklyHours;
    }
}
