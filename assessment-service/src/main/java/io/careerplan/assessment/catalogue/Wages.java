package io.careerplan.assessment.catalogue;

import io.careerplan.events.WagePoint;
import java.util.List;
import java.util.Optional;

/**
 * What an occupation pays in a year. A figure that is not available has no amount; one at or above the survey's top
 * code is marked as such. Neither is ever 0.
 *
 * @param area whose wages, for example {@code US}
 * @param year of the survey
 * @param currency ISO 4217 code
 * @param points ascending by percentile
 * @param source the row of the survey
 */
public record Wages(String area, int year, String currency, List<WagePoint> points, DataRow source) {

    private static final int MEDIAN = 50;

    public Wages {
        points = List.copyOf(points);
    }

    /** The point of the median; empty where the survey gives no amount for it. */
    public Optional<WagePoint> medianPoint() {
        return points.stream()
                .filter(point -> point.percentile() == MEDIAN && point.amount() != null)
                .findFirst();
    }
}
