package io.careerplan.tracking.nextcall;

/** How much depends on a call. Extensible. */
public enum Necessity {
    /** The journey goes on with it. */
    REQUIRED,
    /** Decides otherwise than the required call before it, instead of it. */
    ALTERNATIVE,
    /** Helps, and nothing waits for it. */
    OPTIONAL
}
