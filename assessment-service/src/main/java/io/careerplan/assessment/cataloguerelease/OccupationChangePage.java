package io.careerplan.assessment.cataloguerelease;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of changes is described.
 *
 * @param items by code
 * @param next cursor of the page after this one; absent on the last
 */
record OccupationChangePage(
        List<OccupationChange> items, @Nullable String next) {}
