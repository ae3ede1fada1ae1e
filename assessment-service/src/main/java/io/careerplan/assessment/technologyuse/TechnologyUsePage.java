package io.careerplan.assessment.technologyuse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a page of technologies of an occupation is described.
 *
 * @param items what is in demand first, then what is hot, and each by name
 * @param next cursor of the page after this one; absent on the last
 */
record TechnologyUsePage(
        List<TechnologyUseView> items, @Nullable String next) {}
