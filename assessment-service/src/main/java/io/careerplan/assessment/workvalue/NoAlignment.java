package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import java.util.Map;
import java.util.Optional;

/** Why it cannot be said how far values meet; extensible. */
public enum NoAlignment {
    /** The person has not said their values: PUT work-values does. */
    PERSON_VALUES_MISSING,
    /** The person values everything the same, so that no occupation meets it more than another. */
    PERSON_VALUES_ALL_EQUAL,
    /** The release has no values of the occupation. */
    OCCUPATION_VALUES_MISSING,
    /** The occupation serves every value the same. */
    OCCUPATION_VALUES_ALL_EQUAL;

    /** The first reason there is, if any. */
    static Optional<NoAlignment> between(Map<WorkValue, Double> own, Map<WorkValue, Double> occupation) {
        return of(own, PERSON_VALUES_MISSING, PERSON_VALUES_ALL_EQUAL)
                .or(() -> of(occupation, OCCUPATION_VALUES_MISSING, OCCUPATION_VALUES_ALL_EQUAL));
    }

    private static Optional<NoAlignment> of(Map<WorkValue, Double> values, NoAlignment missing, NoAlignment flat) {
        if (!Alignment.isComplete(values)) {
            return Optional.of(missing);
        }
        return Alignment.isFlat(values) ? Optional.of(flat) : Optional.empty();
    }
}
