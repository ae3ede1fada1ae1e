package io.careerplan.assessment.gapreport;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.gapview.GapTechnologiesView;
import io.careerplan.assessment.gapview.GapTechnologyView;
import io.careerplan.assessment.report.Words;
import io.careerplan.kit.document.Block;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The technologies of one target, in words.
 *
 * @param words in this language
 */
record TechnologyDetails(Words words) {

    Stream<Block> of(@Nullable GapTechnologiesView technologies) {
        return technologies == null ? Stream.empty() : blocks(technologies);
    }

    private Stream<Block> blocks(GapTechnologiesView technologies) {
        return Stream.of(
                new Heading(words.of("technologies")),
                new Paragraph(
                        words.of("gaps.technologies." + key(technologies), more(technologies), source(technologies))),
                words.table(
                        words.of(technologies.choice()),
                        List.of("technology", "technology.kind", "#level.own"),
                        technologies.named().stream().map(this::row).toList()));
    }

    private static String key(GapTechnologiesView technologies) {
        return technologies.more() == 0 ? "all" : "some";
    }

    private String more(GapTechnologiesView technologies) {
        return words.language().count(technologies.more());
    }

    private static String source(GapTechnologiesView technologies) {
        return technologies.named().stream()
                .findFirst()
                .map(GapTechnologyView::source)
                .map(TechnologyDetails::source)
                .orElse("");
    }

    private static String source(DataRow row) {
        return row.dataSet() + " " + row.release();
    }

    private List<String> row(GapTechnologyView technology) {
        return List.of(
                technology.name(),
                technology.commodity().title(),
                technology.rated() ? words.level(technology.estimate()) : words.of("technology.unrated"));
    }
}
