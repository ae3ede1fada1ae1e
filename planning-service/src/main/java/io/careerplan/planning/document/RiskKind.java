package io.careerplan.planning.document;

/** Where a risk comes from. Further kinds may follow. */
public enum RiskKind {
    MARKET,
    PERSONAL,
    PROFESSIONAL,
    SKILL_DEVELOPMENT,
    EXTERNAL
}
