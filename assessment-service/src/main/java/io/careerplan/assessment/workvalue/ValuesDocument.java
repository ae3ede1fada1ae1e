package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Work values as they are stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param values each 1 to 7
 */
record ValuesDocument(int format, Map<WorkValue, BigDecimal> values) {

    private static final int PRESENT_FORMAT = 1;

    static ValuesDocument of(Map<WorkValue, BigDecimal> values) {
        return new ValuesDocument(PRESENT_FORMAT, values);
    }
}
