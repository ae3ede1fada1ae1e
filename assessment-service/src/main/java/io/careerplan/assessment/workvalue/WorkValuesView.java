package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a person looks for in work.
 *
 * @param personId whose
 * @param version version; also the ETag
 * @param values each 1 (not important) to 7 (above all)
 * @param updatedAt when they last changed
 */
record WorkValuesView(UUID personId, long version, Map<WorkValue, BigDecimal> values, Instant updatedAt) {

    static WorkValuesView from(PersonValues stored) {
        return new WorkValuesView(stored.id(), stored.version(), new TreeMap<>(stored.values()), stored.updatedAt());
    }
}
