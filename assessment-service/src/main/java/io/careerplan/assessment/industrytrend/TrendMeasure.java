package io.careerplan.assessment.industrytrend;

/** What changed; extensible. */
public enum TrendMeasure {
    /** How many people work in it, those who work for themselves aside. */
    EMPLOYMENT,
    /** The median of a year's wage in the money of its year: rising prices are not taken off. */
    NOMINAL_MEDIAN_PAY
}
