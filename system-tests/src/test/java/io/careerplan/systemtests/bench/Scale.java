package io.careerplan.systemtests.bench;

/**
 * How large a proof is. {@code ./test} takes a selection that fits a few minutes, {@code ./test --faults} the size at which a
 * promise counts as shown.
 */
public enum Scale {
    SELECTION,
    FULL;

    /** System property that asks for the full size. */
    public static final String PROPERTY = "careerplan.faults";

    /** The size of this run. */
    public static Scale here() {
        return Boolean.getBoolean(PROPERTY) ? FULL : SELECTION;
    }

    /** A number for each size. */
    public static int of(int selection, int full) {
        return here() == FULL ? full : selection;
    }
}
