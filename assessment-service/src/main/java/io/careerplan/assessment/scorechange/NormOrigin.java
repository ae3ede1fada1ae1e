package io.careerplan.assessment.scorechange;

/** Where spread and reliability of scores are known from. Extensible. */
enum NormOrigin {
    /** They were published with the instrument. */
    INSTRUMENT,
    /** They were worked out from responses of the organisation. */
    ORGANISATION
}
