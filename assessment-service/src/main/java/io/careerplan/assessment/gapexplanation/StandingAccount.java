package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.readiness.Standing;
import java.math.BigDecimal;

/**
 * Where a readiness stands: 100 · lower / rated.
 *
 * @param percentile 0 to 100
 * @param lower occupations of the catalogue with a lower readiness for the person
 * @param rated occupations of the catalogue with any
 */
record StandingAccount(BigDecimal percentile, int lower, int rated) {

    static StandingAccount of(Standing standing) {
        return new StandingAccount(Figures.term(standing.percentile()), standing.lower(), standing.rated());
    }
}
