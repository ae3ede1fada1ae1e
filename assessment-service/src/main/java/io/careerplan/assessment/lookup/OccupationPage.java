package io.careerplan.assessment.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of occupations is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record OccupationPage(List<OccupationRow> items, @Nullable String next) {}
