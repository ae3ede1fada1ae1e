package io.careerplan.assessment.wagesurvey;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The year's wage at and above which the survey gives no figure, in dollars. Source: the technical notes of the Occupational
 * Employment and Wage Statistics of each May.
 */
final class TopCode {

    private static final NavigableMap<Integer, BigDecimal> SINCE = new TreeMap<>(Map.of(
            0, BigDecimal.valueOf(187_200),
            2016, BigDecimal.valueOf(208_000),
            2022, BigDecimal.valueOf(239_200)));

    private TopCode() {}

    static BigDecimal of(int year) {
        return SINCE.floorEntry(year).getValue();
    }
}
