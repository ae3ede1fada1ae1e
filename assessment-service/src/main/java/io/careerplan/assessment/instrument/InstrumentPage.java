package io.careerplan.assessment.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of instruments is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record InstrumentPage(List<InstrumentView> items, @Nullable String next) {}
