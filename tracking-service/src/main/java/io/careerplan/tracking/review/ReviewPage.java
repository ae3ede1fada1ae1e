package io.careerplan.tracking.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of reviews, for the description of the API. */
record ReviewPage(List<ReviewView> items, @Nullable String next) {}
