package io.careerplan.tracking.recommendation;

/** What is advised. Extensible. */
public enum RecommendationKind {
    /** Plan the remaining work anew. */
    RE_PLAN,
    /** Give a milestone a later date. */
    MORE_TIME,
    /** Take something out of the plan. */
    LESS_SCOPE,
    /** Everything was reached early: celebrate, and aim higher. */
    CELEBRATE
}
