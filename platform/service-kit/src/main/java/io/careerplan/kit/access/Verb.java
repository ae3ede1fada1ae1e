package io.careerplan.kit.access;

/** What is done to a section. */
public enum Verb {
    READ,
    COMMENT,
    EDIT,
    APPROVE
}
