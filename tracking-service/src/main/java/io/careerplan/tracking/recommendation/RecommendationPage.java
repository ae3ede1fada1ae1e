package io.careerplan.tracking.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of recommendations, for the description of the API. */
record RecommendationPage(
        List<RecommendationView> items, @Nullable String next) {}
