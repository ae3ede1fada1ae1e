package io.careerplan.events;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * What a person looks for in work.
 *
 * @param personId whose
 * @param version version of the values, from 0
 * @param values each 1 (not important) to 7
 */
public record WorkValuesState(UUID personId, long version, Map<WorkValue, BigDecimal> values) {

    public WorkValuesState {
        values = Sorted.copyOf(values);
    }
}
