package io.careerplan.assessment.gapview;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gaptechnology.NamedTechnology;
import io.careerplan.assessment.technology.Commodity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A technology of a target and where the person stands in it.
 *
 * @param skillId the technology, which is rated like a skill
 * @param name its name
 * @param commodity the kind of technology that the target names it as
 * @param hot whether employers' postings ask for it often, whatever the occupation
 * @param inDemand whether employers' postings for the target ask for it often
 * @param rated whether somebody rated the person in it
 * @param estimate the person's, 0 to 1; absent where nobody rated it
 * @param source the row that names it
 */
public record GapTechnologyView(
        String skillId,
        String name,
        Commodity commodity,
        boolean hot,
        boolean inDemand,
        boolean rated,
        @Nullable BigDecimal estimate,
        DataRow source) {

    static GapTechnologyView from(NamedTechnology technology) {
        return new GapTechnologyView(
                technology.id(),
                technology.name(),
                technology.commodity(),
                technology.hot(),
                technology.inDemand(),
                technology.estimate() != null,
                Figures.termOrNone(technology.estimate()),
                technology.source());
    }
}
