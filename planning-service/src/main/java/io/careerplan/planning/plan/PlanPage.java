package io.careerplan.planning.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a page of plans, for the API description. */
record PlanPage(List<PlanSummary> items, @Nullable String next) {}
