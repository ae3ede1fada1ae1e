package io.careerplan.planning.proposal;

/** What gives rise to a proposal. Further kinds may follow. */
enum OccasionKind {
    /** A review found the plan off track, or a milestone missed. */
    REVIEW,
    /** The person has other hours a week or another budget than before. */
    CIRCUMSTANCES,
    /** The person was compared with the plan's target again. */
    ANALYSIS
}
