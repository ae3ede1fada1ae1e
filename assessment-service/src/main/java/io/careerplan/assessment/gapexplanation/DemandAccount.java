package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.gap.Urgency;
import java.math.BigDecimal;

/**
 * d = 1 + demanding / rated; 1 without data.
 *
 * @param factor d, 1 to 2
 * @param demanding occupations with at least the importance that the conventions call demanded
 * @param rated occupations with an importance for the skill that the release does not advise against
 * @param source the rows that were counted; * in it stands for every occupation
 */
record DemandAccount(BigDecimal factor, int demanding, int rated, DataRow source) {

    static DemandAccount of(Urgency urgency, Requirement requirement) {
        var row = requirement.source();
        return new DemandAccount(
                Figures.term(urgency.demandFactor()),
                urgency.demanding(),
                urgency.rated(),
                new DataRow(row.dataSet(), row.release(), "* " + requirement.skillId()));
    }
}
