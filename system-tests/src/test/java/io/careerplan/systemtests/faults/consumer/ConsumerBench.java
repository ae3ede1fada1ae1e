package io.careerplan.systemtests.faults.consumer;

import io.careerplan.systemtests.bench.Bench;
import io.careerplan.systemtests.bench.Staff;
import io.careerplan.systemtests.faults.publishing.SharedBench;
import io.careerplan.systemtests.stream.PlanPattern;

/** The shared bench with what the scenarios around tracking's consumers need beside it; they leave tracking as packaged. */
final class ConsumerBench {

    private static final PlanPattern PATTERN = PlanPattern.learn(get(), Staff.unique("pattern"));

    private ConsumerBench() {}

    static Bench get() {
        return SharedBench.get();
    }

    /** What people and plans told of here look like. */
    static PlanPattern pattern() {
        return PATTERN;
    }
}
