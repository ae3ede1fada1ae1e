package io.careerplan.planning.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of revisions, for the API description. */
record RevisionPage(List<RevisionSummary> items, @Nullable String next) {}
