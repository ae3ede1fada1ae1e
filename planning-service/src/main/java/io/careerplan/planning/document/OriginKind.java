package io.careerplan.planning.document;

/** What put an item into a plan. Further kinds may follow. */
public enum OriginKind {
    /** A gap of the skills; the reference is the skill. */
    GAP,
    /** A goal; the reference is its id. */
    GOAL,
    /** The chosen career path or one beside it; the reference is the occupation moved to. */
    PATH,
    /** A risk of this plan; the reference is its id. */
    RISK,
    /** A rule of the product's own; the reference names it. */
    PACK_RULE,
    /** The person's own wish or circumstances. */
    PERSON
}
