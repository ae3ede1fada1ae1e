package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of skills is described.
 *
 * @param items in the order of the list
 * @param next cursor of the page after this one; absent on the last
 */
record SkillPage(List<Skill> items, @Nullable String next) {}
