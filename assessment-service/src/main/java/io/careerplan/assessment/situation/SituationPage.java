package io.careerplan.assessment.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of assessments is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record SituationPage(List<SituationView> items, @Nullable String next) {}
