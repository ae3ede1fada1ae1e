package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.TaskState;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which tasks are asked for.
 *
 * @param from first Monday
 * @param to last Monday
 */
record TaskFilter(LocalDate from, LocalDate to, Set<TaskState> states) {}
