package io.careerplan.planning.careerpath;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of searches, for the API description. */
record PathSearchPage(List<PathSearchView> items, @Nullable String next) {}
