package io.careerplan.events;

/** The parts of a person's planning that can be granted one by one. */
public enum GrantSection {
    SITUATION,
    GOALS,
    SKILLS,
    PLAN,
    NETWORK,
    RISKS,
    PROGRESS
}
