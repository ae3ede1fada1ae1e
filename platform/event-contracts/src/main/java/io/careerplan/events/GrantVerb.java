package io.careerplan.events;

/** What may be done with a granted section. */
public enum GrantVerb {
    READ,
    COMMENT,
    EDIT,
    APPROVE
}
