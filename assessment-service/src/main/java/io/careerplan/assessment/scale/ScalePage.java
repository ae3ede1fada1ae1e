package io.careerplan.assessment.scale;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of scales is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record ScalePage(List<ScaleView> items, @Nullable String next) {}
