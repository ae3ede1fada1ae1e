package io.careerplan.assessment.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of responses is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record SurveyResponsePage(
        List<SurveyResponseView> items, @Nullable String next) {}
