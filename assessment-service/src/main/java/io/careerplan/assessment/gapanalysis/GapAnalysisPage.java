package io.careerplan.assessment.gapanalysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of gap analyses is described.
 *
 * @param items newest first
 * @param next cursor of the page after this one; absent on the last
 */
record GapAnalysisPage(List<GapAnalysisRow> items, @Nullable String next) {}
