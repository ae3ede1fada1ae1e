package io.careerplan.assessment.scorechange;

/** By what it was judged whether a change is real. Extensible. */
public enum ChangeRule {
    /** |x₂ − x₁| / (SD·√(2(1−r))) has to exceed the limit (Jacobson and Truax 1991). */
    RELIABLE_CHANGE_INDEX,
    /** Spread and reliability are not known: a fall of as many points as the limit counts, a rise never does. */
    FIXED_FALL
}
