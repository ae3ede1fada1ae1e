package io.careerplan.assessment.cataloguerelease;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of technologies that came or went is described.
 *
 * @param items by id
 * @param next cursor of the page after this one; absent on the last
 */
record TechnologyChangePage(
        List<SkillChange> items, @Nullable String next) {}
