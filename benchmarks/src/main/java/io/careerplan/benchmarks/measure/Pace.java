package io.careerplan.benchmarks.measure;

import java.time.Duration;

/**
 * How long things are measured.
 *
 * @param warmUp of each operation before its first round; a floor, of which there is less to compile, gets a third of it
 * @param warmAnswers answers that the compilers want to have seen; on a busy machine they take longer than the warm-up
 * @param round of load; each operation and its floor take turns
 * @param rounds of each
 * @param events whose way is timed, and as many bare records
 */
public record Pace(Duration warmUp, long warmAnswers, Duration round, int rounds, int events) {

    /** Connections that ask at the same time. */
    public static final int CONNECTIONS = 8;

    /** For figures that are told. */
    public static final Pace FULL = new Pace(Duration.ofSeconds(60), 50_000, Duration.ofSeconds(5), 3, 1_000);

    /** For those who are working on something. */
    public static final Pace QUICK = new Pace(Duration.ofSeconds(8), 5_000, Duration.ofSeconds(4), 1, 200);
}
