package io.careerplan.kit.document;

import io.careerplan.kit.document.Block.Column;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Items;
import io.careerplan.kit.document.Block.Note;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.document.Block.Table;
import io.careerplan.kit.figure.BarList;
import io.careerplan.kit.figure.Figure;
import io.careerplan.kit.figure.Radar;
import io.careerplan.kit.language.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A document for nobody that has all that documents are made of, so that printing it loads and compiles all that prints. */
final class Rehearsal {

    private static final int ROWS = 40;
    private static final int BARS = 10;
    private static final double HALF = 0.5;

    private Rehearsal() {}

    static Document document() {
        return new Document(
                Language.ENGLISH,
                "Rehearsal",
                "Nobody",
                List.of(Part.of("Words", words()), Part.of("Figures", table(), picture(bars()), picture(radar()))));
    }

    private static Block[] words() {
        return new Block[] {
            new Heading("A heading"),
            new Paragraph(
                    "A paragraph that is longer than a line of the page, so that it has to be broken into two of them."),
            new Remark("A remark"),
            new Note("A note", "GET /"),
            Facts.of(Map.of("Name", "Value")),
            Items.of(List.of("One", "Another"))
        };
    }

    private static Table table() {
        var rows = IntStream.range(0, ROWS).mapToObj(row -> List.of("Row", String.valueOf(row)));
        return new Table("A table", List.of(Column.words("What"), Column.figures("How much")), rows.toList());
    }

    private static Picture picture(io.careerplan.kit.figure.Picture drawing) {
        return new Picture(new Figure("A figure", "What is to be seen in it", drawing));
    }

    private static BarList bars() {
        return new BarList(IntStream.range(0, BARS)
                .mapToObj(bar -> new BarList.Bar("A bar", HALF, "0.5", bar == 0))
                .toList());
    }

    private static Radar radar() {
        var axes = IntStream.range(0, Radar.MOST_AXES).mapToObj(axis -> new Radar.Axis("An axis", HALF, 1));
        return new Radar(axes.toList(), "Own", "Asked");
    }
}
