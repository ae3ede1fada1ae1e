package io.careerplan.tracking.nextcall;

/** Who makes a call. Extensible. */
public enum Actor {
    /** The owner of the journey. */
    PERSON,
    /** A coach to whom the person granted it. */
    COACH
}
