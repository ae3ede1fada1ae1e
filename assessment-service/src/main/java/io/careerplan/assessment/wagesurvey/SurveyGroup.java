package io.careerplan.assessment.wagesurvey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the survey sums up, as its file names it; extensible. */
public enum SurveyGroup {
    /** A single occupation. */
    DETAILED,
    /** Occupations that are much alike. */
    BROAD,
    /** Some broad ones. */
    MINOR,
    /** All that have the first two digits of their codes in common. */
    MAJOR,
    /** All there are. */
    TOTAL;

    static Optional<SurveyGroup> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
