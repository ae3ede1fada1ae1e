package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.Figures;
import java.math.BigDecimal;

/**
 * A share by two releases.
 *
 * @param then by the one before, 0 to 1
 * @param now by the present one, 0 to 1
 * @param difference the share now less the share then, -1 to 1
 */
public record ShareChange(BigDecimal then, BigDecimal now, BigDecimal difference) {

    static ShareChange of(double then, double now) {
        return new ShareChange(Figures.ratio(then), Figures.ratio(now), Figures.ratio(now - then));
    }
}
