package io.careerplan.assessment.paychange;

import io.careerplan.events.PayChanged;

/**
 * A change of pay as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param fact what was told
 */
record PayChangeDocument(int format, PayChanged fact) {

    private static final int PRESENT_FORMAT = 1;

    static PayChangeDocument of(PayChanged fact) {
        return new PayChangeDocument(PRESENT_FORMAT, fact);
    }
}
