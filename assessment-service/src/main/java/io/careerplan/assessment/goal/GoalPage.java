package io.careerplan.assessment.goal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of goals is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record GoalPage(List<GoalView> items, @Nullable String next) {}
