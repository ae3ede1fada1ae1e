package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.market.BenefitPosition;
import io.careerplan.assessment.market.MissingReason;
import io.careerplan.assessment.report.Words;
import io.careerplan.events.WagePoint;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Remark;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Own benefits against what they are typically worth, in words.
 *
 * @param words in this language
 */
record BenefitText(Words words) {

    private static final int MEDIAN = 50;

    Stream<Block> of(List<BenefitPosition> benefits) {
        if (benefits.isEmpty()) {
            return Stream.empty();
        }
        var table = words.table(
                words.of("market.benefits"),
                List.of(
                        "market.benefit",
                        "#market.benefit.own",
                        "#market.benefit.median",
                        "market.standing",
                        "market.benefit.about"),
                benefits.stream().map(this::row).toList());
        var sources = benefits.stream().map(BenefitPosition::source).filter(Objects::nonNull);
        return Stream.of(table, new Remark(words.of("market.benefits.how")), MarketPage.sources(words, sources));
    }

    private List<String> row(BenefitPosition benefit) {
        return List.of(
                benefit.benefit(),
                words.language().money(benefit.value()),
                median(benefit),
                standing(benefit.standing(), benefit.missing()),
                benefit.source() == null ? words.of("none") : about(benefit));
    }

    private String median(BenefitPosition benefit) {
        return benefit.points().stream()
                .filter(point -> point.percentile() == MEDIAN)
                .map((WagePoint point) ->
                        MarketPage.amount(words, point, benefit.value().currency()))
                .findFirst()
                .orElse(words.of("none"));
    }

    private String standing(@Nullable String standing, @Nullable MissingReason missing) {
        if (missing != null || standing == null) {
            return missing == null ? words.of("none") : words.of(missing);
        }
        return MarketPage.standing(words, standing);
    }

    private String about(BenefitPosition benefit) {
        var whom = Stream.of(benefit.industry(), benefit.experienceLevel())
                .filter(Objects::nonNull)
                .map(words::of)
                .collect(Collectors.joining(", "));
        return whom.isEmpty() ? words.of("market.benefit.all") : whom;
    }
}
