package io.careerplan.planning.forecast;

import java.time.LocalDate;
import java.util.Set;

/**
 * A milestone or goal: reached when all of its work is done.
 *
 * @param workIds what leads to it, as far as it is left to do
 * @param reached whether it has been reached before
 */
public record ForecastTarget(String id, String title, LocalDate due, Set<String> workIds, boolean reached) {

    public ForecastTarget {
        workIds = Set.copyOf(workIds);
    }
}
