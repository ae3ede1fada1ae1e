package io.careerplan.assessment.move;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of moves is described.
 *
 * @param items the most similar first
 * @param next cursor of the page after this one; absent on the last
 */
record MovePage(List<MoveView> items, @Nullable String next) {}
