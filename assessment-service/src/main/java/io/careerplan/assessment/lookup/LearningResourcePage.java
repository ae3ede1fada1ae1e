package io.careerplan.assessment.lookup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of learning resources is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record LearningResourcePage(
        List<LearningResourceView> items, @Nullable String next) {}
