package io.careerplan.assessment.technologyuse;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.technology.Commodity;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyUse;

/**
 * A technology that an occupation uses.
 *
 * @param skillId the technology, which can be rated like a skill
 * @param name its name
 * @param commodity the kind of technology that it is named as
 * @param hot whether employers' postings ask for it often, whatever the occupation
 * @param inDemand whether employers' postings for this occupation ask for it often
 * @param source the row that says so
 */
record TechnologyUseView(
        String skillId, String name, Commodity commodity, boolean hot, boolean inDemand, DataRow source) {

    static TechnologyUseView of(Technologies technologies, String occupation, TechnologyUse use) {
        return new TechnologyUseView(
                use.id(),
                use.name(),
                use.commodity(),
                use.hot(),
                use.inDemand(),
                DataRow.of(technologies.release(), occupation, use));
    }
}
