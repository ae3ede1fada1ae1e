package io.careerplan.assessment.gaptechnology;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.technology.Commodity;
import org.jspecify.annotations.Nullable;

/**
 * A technology of a target; stored as it was found.
 *
 * @param id the technology
 * @param name its name then
 * @param commodity the kind of technology that the target names it as
 * @param hot whether employers' postings ask for it often, whatever the occupation
 * @param inDemand whether employers' postings for the target ask for it often
 * @param estimate where the person stands in it, 0 to 1; absent where nobody rated it
 * @param source the row that names it
 */
public record NamedTechnology(
        String id,
        String name,
        Commodity commodity,
        boolean hot,
        boolean inDemand,
        @Nullable Double estimate,
        DataRow source) {}
