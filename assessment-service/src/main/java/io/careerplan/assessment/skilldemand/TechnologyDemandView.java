package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.Technology;
import java.math.BigDecimal;

/**
 * How much a technology that the person was rated in is asked for. At which level nobody says.
 *
 * @param skillId the technology
 * @param skillName its name
 * @param estimate the person's, 0 to 1
 * @param demand share of the occupations whose postings ask for it often, 0 to 1
 * @param demanding these occupations
 * @param occupations all that the catalogue has for everybody
 * @param source the rows that were counted
 */
public record TechnologyDemandView(
        String skillId,
        String skillName,
        BigDecimal estimate,
        BigDecimal demand,
        int demanding,
        int occupations,
        FigureSource source) {

    static TechnologyDemandView of(Technology technology, double estimate, Technologies technologies, int occupations) {
        var demanding = technologies.demanding(technology.id());
        return new TechnologyDemandView(
                technology.id(),
                technology.name(),
                Figures.ratio(estimate),
                Figures.ratio((double) demanding / occupations),
                demanding,
                occupations,
                FigureSource.of(new DataRow(Technologies.DATA_SET, technologies.release(), "* " + technology.name())));
    }
}
