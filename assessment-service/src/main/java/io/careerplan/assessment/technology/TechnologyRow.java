package io.careerplan.assessment.technology;

/**
 * A row of the data: an occupation uses a technology.
 *
 * @param occupation its code
 * @param example the technology by name
 * @param commodity the kind of technology that it is named as
 * @param hot whether employers' postings ask for it often, whatever the occupation
 * @param inDemand whether employers' postings for this occupation ask for it often
 */
public record TechnologyRow(String occupation, String example, Commodity commodity, boolean hot, boolean inDemand) {}
