package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.events.MoveKind;
import io.careerplan.events.OccupationMove;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An occupation near the person's, with what it pays.
 *
 * @param code the occupation
 * @param title its name
 * @param kind what a move there means for a career
 * @param similarity cosine of the importances of skills and knowledge, 0 to 1; what the list is ranked by
 * @param similaritySource the rows that the similarity comes from
 * @param wageChange relative change of the median wage, 0.12 = 12 % more; absent unless both are known exactly
 * @param currency of the wages; absent where the survey has none
 * @param points of the wages, ascending; empty where the survey has none
 * @param wageSource where the wages come from; absent where the survey has none
 */
public record NearOccupation(
        String code,
        String title,
        MoveKind kind,
        BigDecimal similarity,
        FigureSource similaritySource,
        @Nullable BigDecimal wageChange,
        @Nullable String currency,
        List<WagePoint> points,
        @Nullable FigureSource wageSource) {

    static NearOccupation of(OccupationMove move, Occupation occupation, FigureSource rated) {
        var wages = Optional.ofNullable(occupation.wages());
        return new NearOccupation(
                move.code(),
                move.title(),
                move.kind(),
                move.similarity(),
                rated.withRow(move.code() + " *"),
                move.wageChange(),
                wages.map(Wages::currency).orElse(null),
                wages.map(Wages::points).orElse(List.of()),
                wages.map(FigureSource::of).orElse(null));
    }
}
