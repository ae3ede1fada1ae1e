package io.careerplan.assessment.scorechange;

/** Why spread and reliability of scores are not known. Extensible. */
enum NormGap {
    /** A single item does not tell how reliable it is. */
    SINGLE_ITEM,
    TOO_FEW_RESPONSES,
    /** The responses are of so few people that their spread would speak of them. */
    TOO_FEW_PEOPLE,
    /** All scores are the same. */
    NO_SPREAD,
    /** The reliability that was worked out is not between 0 and 1, so that no error follows from it. */
    UNRELIABLE
}
