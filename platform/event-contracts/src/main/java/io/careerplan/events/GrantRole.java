package io.careerplan.events;

/** In what role somebody was granted access to a person. */
public enum GrantRole {
    COACH,
    MENTOR
}
