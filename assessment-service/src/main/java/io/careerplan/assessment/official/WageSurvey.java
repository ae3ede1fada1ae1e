package io.careerplan.assessment.official;

import io.careerplan.events.WagePoint;
import java.util.List;
import java.util.Map;

/**
 * A year's national wages.
 *
 * @param year of the survey, which is taken in May
 * @param byCode points by the survey's own code, such as {@code 11-1011}
 */
public record WageSurvey(int year, Map<String, List<WagePoint>> byCode) {}
