package io.careerplan.systemtests.fuzz;

/** A way to make a request worse; it notes what it did, and does nothing where it does not apply. */
@FunctionalInterface
interface Change {

    void make(Draft draft);
}
