package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.market.PayPosition;
import io.careerplan.assessment.report.Words;
import io.careerplan.events.WagePoint;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.figure.Figure;
import io.careerplan.kit.figure.PercentileLine;
import io.careerplan.kit.figure.PercentileLine.Mark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Own pay against the percentiles of the occupation, in words.
 *
 * @param words in this language
 */
record PayText(Words words) {

    Stream<Block> of(PayPosition pay) {
        var facts = Facts.of(Words.facts(
                words.of("market.own-pay"), words.language().money(pay.base()),
                words.of("market.on"), words.language().date(pay.on()),
                words.of("market.standing"), standing(pay)));
        var title = words.of(
                "market.pay.figure", String.valueOf(pay.year()), pay.source().area());
        var source = words.of(
                "market.source",
                pay.source().dataSet(),
                pay.source().release(),
                pay.source().area());
        return Stream.concat(
                Stream.concat(Stream.of(facts), figure(title, pay)),
                Stream.of(
                        words.table(words.of("same-figures"), List.of("market.percentile", "#market.pay"), rows(pay)),
                        new Remark(words.of("market.pay.how")),
                        new Remark(words.of("market.sources", source))));
    }

    private String standing(PayPosition pay) {
        var percentile = pay.percentile();
        return switch (pay.state()) {
            case WITHIN -> words.of("market.standing.within", words.orNone(percentile, 1));
            case BELOW -> words.of("market.standing.below", pay.standing().replace("<", ""));
            case ABOVE -> words.of("market.standing.above", pay.standing().replace(">", ""));
        };
    }

    /** Points that are not available have no place on the line. */
    private Stream<Block> figure(String title, PayPosition pay) {
        var marks = pay.points().stream().flatMap(each -> mark(each, pay)).toList();
        if (marks.size() < 2) {
            return Stream.empty();
        }
        var own = new Mark(
                words.of("market.own-pay"),
                pay.base().amount().doubleValue(),
                words.language().money(pay.base()));
        var described = Stream.concat(marks.stream(), Stream.of(own))
                .map(each -> each.name() + ": " + each.text())
                .collect(Collectors.joining("; "));
        return Stream.of(new Picture(new Figure(title, described, new PercentileLine(marks, Optional.of(own)))));
    }

    private Stream<Mark> mark(WagePoint point, PayPosition pay) {
        var amount = point.amount();
        return amount == null
                ? Stream.empty()
                : Stream.of(
                        new Mark(name(point), amount.doubleValue(), MarketPage.amount(words, point, pay.currency())));
    }

    private String name(WagePoint point) {
        return words.language().percent(BigDecimal.valueOf(point.percentile(), 2));
    }

    private List<List<String>> rows(PayPosition pay) {
        return pay.points().stream()
                .map(each -> List.of(
                        words.of("market.percentile.of", words.language().count(each.percentile())),
                        MarketPage.amount(words, each, pay.currency())))
                .toList();
    }
}
