package io.careerplan.tracking.progress;

/** Numbers of tasks; removed ones are not counted as planned. */
record TaskCounts(int planned, int started, int done, int removed) {}
