package io.careerplan.systemtests.faults.publishing;

import io.careerplan.systemtests.bench.Bench;

/** The bench for faults that callers are not to notice, shared by their scenarios, which leave everything running as it was. */
final class ServingBench {

    private static final Bench BENCH = started();

    private ServingBench() {}

    private static Bench started() {
        var bench = Bench.behindProxy();
        Runtime.getRuntime().addShutdownHook(new Thread(bench::close));
        return bench;
    }

    static Bench get() {
        return BENCH;
    }
}
