package io.careerplan.planning.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work with what it takes over from its neighbours.
 *
 * @param priority the highest of its own and of all that waits for it
 * @param release first day it can begin, by its own date and those of its prerequisites
 * @param fixed day by which it has to be done, by its own latest date and those of all that waits for it
 * @param deadline the earliest of {@code fixed} and of the days it and all that waits for it are due
 * @param depth length of the longest chain of prerequisites before it
 */
public record RankedWork(
        WorkItem item,
        int priority,
        @Nullable LocalDate release,
        @Nullable LocalDate fixed,
        @Nullable LocalDate deadline,
        int depth) {}
