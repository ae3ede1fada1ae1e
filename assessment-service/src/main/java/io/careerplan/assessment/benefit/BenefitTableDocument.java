package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitTableDetails;

/**
 * A table as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param details the content
 */
record BenefitTableDocument(int format, BenefitTableDetails details) {

    private static final int PRESENT_FORMAT = 1;

    static BenefitTableDocument of(BenefitTableDetails details) {
        return new BenefitTableDocument(PRESENT_FORMAT, details);
    }
}
