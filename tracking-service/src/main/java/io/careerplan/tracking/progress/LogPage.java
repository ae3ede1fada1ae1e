package io.careerplan.tracking.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of entries of work, for the description of the API. */
record LogPage(List<LogView> items, @Nullable String next) {}
