package io.careerplan.assessment.gap;

import io.careerplan.events.WorkValue;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whoever is compared with occupations.
 *
 * @param estimates where they stand, 0 to 1, by skill id; a skill that is not there has no rating
 * @param values what they look for in work, each 1 to 7; empty until they said it
 */
public record Candidate(Map<String, Double> estimates, Map<WorkValue, Double> values) {

    public Candidate {
        estimates = Collections.unmodifiableMap(new TreeMap<>(estimates));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
