package io.careerplan.tracking.personfact;

import io.careerplan.events.WorkValue;
import io.careerplan.events.WorkValuesState;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;

/**
 * What of a person's work values is stored.
 *
 * @param foremost the one that weighs most; of equals the first in the order of the six
 */
record KnownValues(WorkValue foremost) {

    static KnownValues of(WorkValuesState values) {
        return new KnownValues(values.values().entrySet().stream()
                .min(Map.Entry.<WorkValue, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(WorkValue.ACHIEVEMENT));
    }
}
