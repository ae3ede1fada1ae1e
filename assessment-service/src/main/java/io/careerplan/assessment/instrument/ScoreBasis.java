package io.careerplan.assessment.instrument;

/** What a score rests on. Extensible. */
public enum ScoreBasis {
    /** Every item was answered. */
    COMPLETE,
    /** Enough items were answered: the mean of those stands for all. */
    PRORATED,
    /** Too few items were answered: there is no score. */
    TOO_FEW_ANSWERS
}
