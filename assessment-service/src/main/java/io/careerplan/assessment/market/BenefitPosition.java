package io.careerplan.assessment.market;

import io.careerplan.assessment.benefitbook.TypicalBenefit;
import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.situationdetails.Benefit;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.Money;
import io.careerplan.events.WagePoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benefit of the person against what it is typically worth by a table of the organisation.
 *
 * @param benefit what it is
 * @param value what it is worth to the person a year
 * @param state WITHIN, BELOW or ABOVE the known points; absent where there is nothing to hold it against
 * @param standing as a person reads it: {@code 48.7}, {@code <25}, {@code >75}; absent as the state is
 * @param industry whose people the row is about; of all where absent
 * @param experienceLevel whose people the row is about; of all where absent
 * @param points of the row, ascending; none where there is no row
 * @param source the table, its year, its area and the row; absent where there is no row
 * @param missing why there is nothing to hold it against; present exactly where the state is not
 */
public record BenefitPosition(
        String benefit,
        Money value,
        @Nullable PayState state,
        @Nullable String standing,
        @Nullable Industry industry,
        @Nullable ExperienceLevel experienceLevel,
        List<WagePoint> points,
        @Nullable FigureSource source,
        @Nullable MissingReason missing) {

    static BenefitPosition of(Benefit own, TypicalBenefit typical) {
        var standing = PayStanding.amid(own.value().amount(), typical.points()).orElseThrow();
        return new BenefitPosition(
                own.name(),
                own.value(),
                standing.state(),
                standing.text(),
                typical.industry(),
                typical.experienceLevel(),
                typical.points(),
                typical.source(),
                null);
    }

    static BenefitPosition missing(Benefit own, MissingReason why) {
        return new BenefitPosition(own.name(), own.value(), null, null, null, null, List.of(), null, why);
    }
}
