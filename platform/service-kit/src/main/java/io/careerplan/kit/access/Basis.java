package io.careerplan.kit.access;

/** On what ground a role may act. */
public enum Basis {
    /** On no ground at all. */
    NEVER,
    /** Because the person is the caller. */
    OWN,
    /** Because the person granted it to the caller in that role. */
    GRANT,
    /** Because the person, or the thing, is in the caller's tenant. */
    TENANT
}
