package io.careerplan.assessment.development;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of development plans is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record DevelopmentPlanPage(
        List<DevelopmentPlanRow> items, @Nullable String next) {}
