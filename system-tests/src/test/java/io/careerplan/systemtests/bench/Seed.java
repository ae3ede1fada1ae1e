package io.careerplan.systemtests.bench;

import java.util.Random;

/** What chance decides in a proof. The ledger tells the seed, and the system property brings a run back. */
public final class Seed {

    /** System property with the seed to use instead of a new one. */
    public static final String PROPERTY = "careerplan.seed";

    private static final long VALUE = Long.getLong(PROPERTY, System.nanoTime() & 0xFFFFFF);

    private Seed() {}

    /** The seed of this run. */
    public static long value() {
        return VALUE;
    }

    /** A source of its own for one scenario, so that the order of scenarios does not matter. */
    public static Random random(String scenario) {
        return new Random(VALUE * 31 + scenario.hashCode());
    }
}
