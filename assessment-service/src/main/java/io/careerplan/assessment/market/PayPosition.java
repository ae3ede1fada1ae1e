package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.assessment.situation.KnownPay;
import io.careerplan.events.Money;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's own pay among the wages of their occupation.
 *
 * @param assessmentId the situation assessment that says the pay
 * @param on the day it is about
 * @param base fixed pay of a year, before tax
 * @param state WITHIN, BELOW or ABOVE the known points
 * @param standing as a person reads it: {@code 48.7}, {@code <10}, {@code >90}, or {@code 75-90}
 * @param percentile 0 to 100; present exactly for WITHIN
 * @param above percentile that the pay is above; present exactly for ABOVE
 * @param below percentile that the pay is below, where that is known
 * @param year of the wages
 * @param currency of the wages
 * @param points of the wages, ascending; one without an amount is not available, a top-coded one is its amount or more
 * @param source where the wages come from
 */
public record PayPosition(
        UUID assessmentId,
        LocalDate on,
        Money base,
        PayState state,
        String standing,
        @Nullable BigDecimal percentile,
        @Nullable Integer above,
        @Nullable Integer below,
        int year,
        String currency,
        List<WagePoint> points,
        FigureSource source) {

    static PayPosition of(KnownPay pay, PayStanding standing, Wages wages) {
        return new PayPosition(
                pay.assessmentId(),
                pay.on(),
                pay.base(),
                standing.state(),
                standing.text(),
                standing.percentile(),
                standing.above(),
                standing.below(),
                wages.year(),
                wages.currency(),
                wages.points(),
                FigureSource.of(wages));
    }
}
