package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.outlook.EmploymentOutlook;
import io.careerplan.assessment.report.Words;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Facts;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of the occupation, in words.
 *
 * @param words in this language
 */
record OutlookText(Words words) {

    Stream<Block> growth(EmploymentOutlook outlook) {
        var facts = Facts.of(Words.facts(
                words.of("market.outlook.of"),
                named(outlook),
                words.of("market.outlook.people", String.valueOf(outlook.baseYear())),
                count(outlook.baseEmployment()),
                words.of("market.outlook.people", String.valueOf(outlook.projectedYear())),
                count(outlook.projectedEmployment()),
                words.of("market.trend.change"),
                new Percentages(words).of(outlook.growth()),
                words.of("market.trend.year"),
                new Percentages(words).of(outlook.growthPerYear())));
        return Stream.of(facts, source(outlook));
    }

    Stream<Block> openings(EmploymentOutlook outlook) {
        var facts = Facts.of(Words.facts(
                words.of("market.outlook.of"),
                named(outlook),
                words.of("market.outlook.openings"),
                count(outlook.openingsPerYear())));
        return Stream.of(facts, source(outlook));
    }

    /** The row of the projections, which may be of more than the occupation. */
    private String named(EmploymentOutlook outlook) {
        return outlook.title().isBlank()
                ? outlook.code()
                : words.of("occupation.coded", outlook.title(), outlook.code());
    }

    private Block source(EmploymentOutlook outlook) {
        return MarketPage.sources(words, Stream.of(outlook.source()));
    }

    private String count(@Nullable Long count) {
        return count == null ? words.of("none") : words.language().count(count);
    }
}
