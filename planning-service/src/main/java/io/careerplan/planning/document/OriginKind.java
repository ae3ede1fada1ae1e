package io.careerplan.planning.document;

/** What put an item into a plan. Further kinds may follow. */
public enum OriginKind {
    GAP,
    GOAL,
    PACK_RULE,
    PERSON
}
