package io.careerplan.assessment.industrytrend;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.wagesurvey.DatedFigure;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure of an occupation or of a group changed between the earliest and the newest year that both have its code.
 *
 * @param measure what changed
 * @param scope of what
 * @param code under which the survey knows it
 * @param title its name in the newest year
 * @param renamed whether the code was called something else in the earlier year, which the earlier figure names
 * @param change over the whole span, 0.12 = 12 % more; absent where it cannot be told
 * @param changePerYear the same each year that comes to it compounded; absent where it cannot be told
 * @param earliest the figure of the earlier year; absent where one year alone has the code
 * @param newest the figure of the later year
 * @param missing why it cannot be told; present exactly where the change is not
 */
@Algorithm
public record IndustryTrend(
        TrendMeasure measure,
        TrendScope scope,
        String code,
        String title,
        boolean renamed,
        @Nullable BigDecimal change,
        @Nullable BigDecimal changePerYear,
        @Nullable TrendPoint earliest,
        TrendPoint newest,
        @Nullable NoTrend missing) {

    /**
     * Of figures of one code.
     *
     * @param figures at least one, the oldest first
     * @param years how many years were taken in
     * @param isOfSameMembers whether the first and the last figure are of the same occupations
     */
    static IndustryTrend of(
            TrendMeasure measure, TrendScope scope, List<DatedFigure> figures, int years, boolean isOfSameMembers) {
        var last = figures.getLast();
        var newest = TrendPoint.of(measure, last);
        if (figures.size() < 2) {
            var why = years < 2 ? NoTrend.ONE_YEAR_ONLY : NoTrend.OTHER_TAXONOMY;
            return missing(measure, scope, last, null, newest, why);
        }
        var earliest = TrendPoint.of(measure, figures.getFirst());
        if (!isOfSameMembers) {
            return missing(measure, scope, last, earliest, newest, NoTrend.OTHER_MEMBERS);
        }
        if (earliest.topCoded() || newest.topCoded()) {
            return missing(measure, scope, last, earliest, newest, NoTrend.TOP_CODED);
        }
        return earliest.exact()
                .flatMap(from -> newest.exact().map(to -> to.doubleValue() / from.doubleValue()))
                .map(ratio -> told(measure, scope, last, earliest, newest, ratio))
                .orElseGet(() -> missing(measure, scope, last, earliest, newest, NoTrend.NOT_AVAILABLE));
    }

    private static IndustryTrend told(
            TrendMeasure measure,
            TrendScope scope,
            DatedFigure named,
            TrendPoint earliest,
            TrendPoint newest,
            double ratio) {
        var perYear = Math.pow(ratio, 1.0 / (newest.year() - earliest.year())) - 1;
        return new IndustryTrend(
                measure,
                scope,
                named.figure().code(),
                named.figure().title(),
                newest.isRenamed(earliest),
                Figures.ratio(ratio - 1),
                Figures.ratio(perYear),
                earliest,
                newest,
                null);
    }

    private static IndustryTrend missing(
            TrendMeasure measure,
            TrendScope scope,
            DatedFigure named,
            @Nullable TrendPoint earliest,
            TrendPoint newest,
            NoTrend why) {
        return new IndustryTrend(
                measure,
                scope,
                named.figure().code(),
                named.figure().title(),
                earliest != null && newest.isRenamed(earliest),
                null,
                null,
                earliest,
                newest,
                why);
    }
}
