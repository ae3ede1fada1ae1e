package io.careerplan.assessment.evidenceoffer;

/** What has become of an offer. Extensible. */
enum OfferState {
    /** Can be rated, or rejected. */
    OPEN,
    /** Ratings were made of it, which can be done once. */
    TAKEN,
    /** Shall not be rated. */
    REJECTED
}
