package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.Preparation;
import java.math.BigDecimal;

/**
 * The preparation that an occupation takes as a whole; the hours of a gap are its share of both bounds.
 *
 * @param jobZone of the occupation, 1 to 5
 * @param low least hours that the job zone stands for
 * @param high most hours that the job zone stands for
 * @param share w·g / Σ w·t, 0 to 1
 * @param source the row of the job zone
 */
record PreparationAccount(int jobZone, BigDecimal low, BigDecimal high, BigDecimal share, DataRow source) {

    static PreparationAccount of(Preparation preparation, DataRow target) {
        return new PreparationAccount(
                preparation.jobZone(),
                Figures.term(preparation.hours().low()),
                Figures.term(preparation.hours().high()),
                Figures.term(preparation.share()),
                target);
    }
}
