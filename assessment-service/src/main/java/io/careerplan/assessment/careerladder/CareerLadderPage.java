package io.careerplan.assessment.careerladder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of ladders is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record CareerLadderPage(
        List<CareerLadderView> items, @Nullable String next) {}
