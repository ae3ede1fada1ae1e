package io.careerplan.systemtests.faults.publishing;

import io.careerplan.systemtests.bench.Bench;

/** One bench for all scenarios that leave it as they found it, since starting one takes its time. It ends with the JVM. */
public final class SharedBench {

    private static final Bench BENCH = start();

    private SharedBench() {}

    /** The bench, started when it is first asked for. */
    public static Bench get() {
        return BENCH;
    }

    private static Bench start() {
        var bench = Bench.start();
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        return bench;
    }
}
