package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.industrytrend.IndustryTrend;
import io.careerplan.assessment.industrytrend.TrendMeasure;
import io.careerplan.assessment.industrytrend.TrendPoint;
import io.careerplan.assessment.report.Words;
import io.careerplan.events.Money;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Remark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How jobs or pay changed between years of the wage survey, in words.
 *
 * @param words in this language
 */
record TrendText(Words words) {

    /** Nothing where the survey knows neither the occupation nor a group of it. */
    Stream<Block> of(TrendMeasure measure, List<IndustryTrend> trends) {
        var wanted = trends.stream().filter(each -> each.measure() == measure).toList();
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        var table = words.table(
                words.of(measure),
                List.of(
                        "market.trend.of",
                        "#market.trend.earliest",
                        "#market.trend.newest",
                        "#market.trend.change",
                        "#market.trend.year"),
                wanted.stream().map(this::row).toList());
        var how = words.of(measure == TrendMeasure.EMPLOYMENT ? "market.trend.how" : "market.trend.nominal");
        return Stream.of(
                        Stream.of(table, new Remark(how)),
                        wanted.stream().filter(IndustryTrend::renamed).map(this::renamed),
                        Stream.of(MarketPage.sources(words, sources(wanted))))
                .flatMap(each -> each);
    }

    /** A code that is called something else may mean something a little different. */
    private Block renamed(IndustryTrend trend) {
        return new Remark(words.of(
                "market.trend.renamed",
                trend.code(),
                trend.title(),
                Optional.ofNullable(trend.earliest()).map(TrendPoint::title).orElse("")));
    }

    private static Stream<FigureSource> sources(List<IndustryTrend> trends) {
        return trends.stream()
                .flatMap(each -> Stream.concat(Stream.ofNullable(each.earliest()), Stream.of(each.newest())))
                .map(TrendPoint::source);
    }

    private List<String> row(IndustryTrend trend) {
        var missing = trend.missing();
        var none = words.of("none");
        return List.of(
                words.of(
                        "market.trend.named",
                        words.of(trend.scope()),
                        words.of("occupation.coded", trend.title(), trend.code())),
                point(trend.earliest()),
                point(trend.newest()),
                missing == null ? new Percentages(words).of(trend.change()) : words.of(missing),
                missing == null ? new Percentages(words).of(trend.changePerYear()) : none);
    }

    private String point(@Nullable TrendPoint point) {
        return point == null
                ? words.of("none")
                : words.of("market.trend.dated", String.valueOf(point.year()), amount(point));
    }

    private String amount(TrendPoint point) {
        var amount = point.amount();
        var currency = point.currency();
        if (amount == null) {
            return words.of("none");
        }
        if (currency == null) {
            return words.language().count(amount.longValue());
        }
        var text = words.language().money(new Money(amount, currency));
        return point.topCoded() ? words.of("market.at-least", text) : text;
    }
}
