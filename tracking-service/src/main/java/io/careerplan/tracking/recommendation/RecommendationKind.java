package io.careerplan.tracking.recommendation;

import java.util.EnumSet;
import java.util.Set;

/** What is advised. Extensible. */
public enum RecommendationKind {
    /** Plan the remaining work anew. */
    RE_PLAN,
    /** Give a milestone a later date. */
    MORE_TIME,
    /** Take something out of the plan. */
    LESS_SCOPE,
    /** Ask a mentor. */
    MENTOR_HELP,
    /** Rate a skill anew. */
    SKILL_RE_RATING,
    /** Look at a goal again. */
    GOAL_UPDATE,
    /** Everything was reached early: celebrate, and aim higher. */
    CELEBRATE;

    private static final Set<RecommendationKind> BY_PROPOSAL = EnumSet.of(RE_PLAN, MORE_TIME, LESS_SCOPE);

    /** Whether a proposal of planning would carry it out. */
    boolean isCarriedByProposal() {
        return BY_PROPOSAL.contains(this);
    }
}
