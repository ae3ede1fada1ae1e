package io.careerplan.systemtests.bench;

import java.time.Duration;

/**
 * What a line does to the bytes.
 *
 * @param latency added to every piece, in each direction
 * @param silent whether bytes are swallowed while connections stay open
 * @param refuses whether new connections are reset at once
 * @param bytesAtMost how many a connection carries in each direction before it is reset
 */
public record Behaviour(Duration latency, boolean silent, boolean refuses, long bytesAtMost) {

    /** Carries everything at once. */
    public static final Behaviour FAITHFUL = new Behaviour(Duration.ZERO, false, false, Long.MAX_VALUE);

    /** Swallows everything. */
    public static final Behaviour BLACK_HOLE = new Behaviour(Duration.ZERO, true, false, Long.MAX_VALUE);

    /** Takes nobody new. */
    public static final Behaviour CLOSED = new Behaviour(Duration.ZERO, false, true, Long.MAX_VALUE);

    /** Carries everything later. */
    public static Behaviour slow(Duration latency) {
        return new Behaviour(latency, false, false, Long.MAX_VALUE);
    }

    /** Breaks in the middle of what is said. */
    public static Behaviour upTo(long bytes) {
        return new Behaviour(Duration.ZERO, false, false, bytes);
    }
}
