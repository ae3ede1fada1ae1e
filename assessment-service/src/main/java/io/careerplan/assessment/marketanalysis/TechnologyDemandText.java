package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.report.Words;
import io.careerplan.assessment.skilldemand.TechnologyDemandView;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Remark;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much the person's technologies are asked for, in words.
 *
 * @param words in this language
 */
record TechnologyDemandText(Words words) {

    /** Nothing where none is rated. */
    Stream<Block> of(List<TechnologyDemandView> technologies) {
        return technologies.isEmpty() ? Stream.empty() : blocks(technologies);
    }

    private Stream<Block> blocks(List<TechnologyDemandView> technologies) {
        var table = words.table(
                words.of("market.technologies"),
                List.of("technology", "#level.own", "#market.demand"),
                technologies.stream().map(this::row).toList());
        return Stream.of(
                table,
                new Remark(words.of("market.technologies.how")),
                MarketPage.sources(words, technologies.stream().map(TechnologyDemandView::source)));
    }

    private List<String> row(TechnologyDemandView technology) {
        return List.of(
                technology.skillName(),
                words.level(technology.estimate()),
                words.language().percent(technology.demand()));
    }
}
