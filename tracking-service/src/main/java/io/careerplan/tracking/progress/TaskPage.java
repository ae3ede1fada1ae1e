package io.careerplan.tracking.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of tasks, for the description of the API. */
record TaskPage(List<TaskView> items, @Nullable String next) {}
