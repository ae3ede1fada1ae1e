package io.careerplan.assessment.market;

/** What can be said of a pay among the wages of an occupation. Extensible. */
public enum PayState {
    /** It lies at a known point, or between two of them. */
    WITHIN,
    /** It is lower than the lowest known point. */
    BELOW,
    /** It is higher than the highest known point, the next one being top-coded or not available, or there being none. */
    ABOVE
}
