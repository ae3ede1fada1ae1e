package io.careerplan.planning.execution;

import java.util.OptionalDouble;
import java.util.UUID;

/** Who knows what a task was estimated at before any allowance for bias. */
public interface TaskEstimator {

    /** Minutes that the task was estimated at when work on it began; empty for a plan or a task unknown here. */
    OptionalDouble estimate(UUID plan, String task);
}
