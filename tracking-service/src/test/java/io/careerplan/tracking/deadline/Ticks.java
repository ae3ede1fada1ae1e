package io.careerplan.tracking.deadline;

import io.quarkus.arc.Arc;

/** Runs the check that the scheduler runs elsewhere. */
public final class Ticks {

    private Ticks() {}

    public static void run() {
        Arc.container().instance(DueCheck.class).get().tick();
    }
}
