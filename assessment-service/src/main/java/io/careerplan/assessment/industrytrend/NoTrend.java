package io.careerplan.assessment.industrytrend;

/** Why a change cannot be told, which is something else than no change. Extensible. */
public enum NoTrend {
    /** Fewer than two years of the survey were taken in: POST catalogue/imports. */
    ONE_YEAR_ONLY,
    /** No year that was taken in knows it. */
    NOT_SURVEYED,
    /** The newest year that knows it has it under a code of its own; the taxonomy of the others is another. */
    OTHER_TAXONOMY,
    /**
     * The group does not consist of the same single occupations in both years, or the survey does not tell all of them in
     * both: its figures are of two different things.
     */
    OTHER_MEMBERS,
    /** The survey gives no figure in one of the two years. */
    NOT_AVAILABLE,
    /** In one of the two years the median is as much as the survey's top code or more. */
    TOP_CODED
}
