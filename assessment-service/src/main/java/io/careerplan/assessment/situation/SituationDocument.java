package io.careerplan.assessment.situation;

import io.careerplan.assessment.situationdetails.SituationDetails;

/**
 * An assessment as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param details the content
 */
record SituationDocument(int format, SituationDetails details) {

    private static final int PRESENT_FORMAT = 1;

    static SituationDocument of(SituationDetails details) {
        return new SituationDocument(PRESENT_FORMAT, details);
    }
}
