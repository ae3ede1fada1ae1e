package io.careerplan.assessment.outlook;

import org.jspecify.annotations.Nullable;

/**
 * A row of the projections: one occupation. What is not available is absent and never 0.
 *
 * @param code of the wage survey, such as {@code 43-4051}
 * @param title its name; empty where the file has none
 * @param baseYear year that the projection begins with
 * @param projectedYear year that it ends with
 * @param baseEmployment people in the base year
 * @param projectedEmployment people in the projected year
 * @param openings places a year, on average over the years between, those who leave the occupation counted in
 */
public record Projection(
        String code,
        String title,
        int baseYear,
        int projectedYear,
        @Nullable Long baseEmployment,
        @Nullable Long projectedEmployment,
        @Nullable Long openings) {}
