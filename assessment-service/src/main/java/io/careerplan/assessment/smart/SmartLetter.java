package io.careerplan.assessment.smart;

/** What a goal is judged by, 0 to 2 points each. */
public enum SmartLetter {
    SPECIFIC,
    MEASURABLE,
    ACHIEVABLE,
    RELEVANT,
    TIMELY
}
