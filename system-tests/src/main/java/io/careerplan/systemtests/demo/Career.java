package io.careerplan.systemtests.demo;

/** The occupations of the demo: where the employee works, and where they want to get. */
final class Career {
    /** Customer Service Representatives. */
    static final String PRESENT = "43-4051.00";

    /** Human Resources Assistants, a step on the way. */
    static final String BETWEEN = "43-4161.00";

    /** Human Resources Specialists. */
    static final String TARGET = "13-1071.00";

    private Career() {}
}
