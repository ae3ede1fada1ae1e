package io.careerplan.assessment.market;

/** What a market position is made of. Extensible. */
public enum MarketPart {
    PAY,
    BENEFITS,
    EMPLOYMENT_TREND,
    PAY_TREND,
    GROWTH,
    OPENINGS,
    SKILL_DEMAND,
    SKILL_DEMAND_CHANGE,
    LANDSCAPE
}
