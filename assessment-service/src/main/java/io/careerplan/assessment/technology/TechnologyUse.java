package io.careerplan.assessment.technology;

/**
 * A technology that an occupation uses, as one row of the data says.
 *
 * @param id of the technology
 * @param name of the technology
 * @param commodity the kind of technology that it is named as
 * @param hot whether employers' postings ask for it often, whatever the occupation
 * @param inDemand whether employers' postings for this occupation ask for it often
 */
public record TechnologyUse(String id, String name, Commodity commodity, boolean hot, boolean inDemand) {

    TechnologyRow row(String occupation) {
        return new TechnologyRow(occupation, name, commodity, hot, inDemand);
    }
}
