package io.careerplan.events;

import java.util.List;

/**
 * What an occupation pays a year.
 *
 * @param area where, as the source names it
 * @param year year of the figures
 * @param currency ISO 4217 code
 * @param points by percentile, ascending
 */
public record WagePercentiles(String area, int year, String currency, List<WagePoint> points) {

    public WagePercentiles {
        points = List.copyOf(points);
    }
}
