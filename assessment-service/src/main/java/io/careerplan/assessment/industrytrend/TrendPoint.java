package io.careerplan.assessment.industrytrend;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.wagesurvey.DatedFigure;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one year.
 *
 * @param year of the survey, which is taken in May
 * @param title what was meant by the code in that year
 * @param amount people, or pay a year; absent where the survey gives none
 * @param currency of the pay; absent where people are counted
 * @param topCoded whether it is the amount or more
 * @param source where it is found
 */
public record TrendPoint(
        int year,
        String title,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        boolean topCoded,
        FigureSource source) {

    private static final int MEDIAN = 50;

    static TrendPoint of(TrendMeasure measure, DatedFigure figure) {
        return measure == TrendMeasure.EMPLOYMENT ? employment(figure) : pay(figure);
    }

    private static TrendPoint employment(DatedFigure dated) {
        var people = dated.figure().employment();
        return new TrendPoint(
                dated.year(),
                dated.figure().title(),
                people == null ? null : BigDecimal.valueOf(people),
                null,
                false,
                dated.source());
    }

    private static TrendPoint pay(DatedFigure dated) {
        var median = dated.figure().points().stream()
                .filter(point -> point.percentile() == MEDIAN)
                .findFirst();
        return new TrendPoint(
                dated.year(),
                dated.figure().title(),
                median.map(WagePoint::amount).orElse(null),
                dated.currency(),
                median.filter(WagePoint::topCoded).isPresent(),
                dated.source());
    }

    /** Whether the code had another title then; a year without a title tells nothing. */
    boolean isRenamed(TrendPoint earlier) {
        return !title.isBlank() && !earlier.title.isBlank() && !title.strip().equalsIgnoreCase(earlier.title.strip());
    }

    /** The amount, where it is known exactly. */
    Optional<BigDecimal> exact() {
        return Optional.ofNullable(amount).filter(_ -> !topCoded);
    }
}
