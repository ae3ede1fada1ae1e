package io.careerplan.assessment.skill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of a skill's history is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record SkillHistoryPage(
        List<HistoricRating> items, @Nullable String next) {}
