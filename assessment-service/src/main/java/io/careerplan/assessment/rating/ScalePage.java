package io.careerplan.assessment.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of scales is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record ScalePage(List<Scale> items, @Nullable String next) {}
