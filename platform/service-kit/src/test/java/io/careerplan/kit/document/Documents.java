package io.careerplan.kit.document;

import static io.careerplan.kit.figure.Figures.HOSTILE;

import io.careerplan.kit.document.Block.Column;
import io.careerplan.kit.document.Block.Facts;
import io.careerplan.kit.document.Block.Heading;
import io.careerplan.kit.document.Block.Item;
import io.careerplan.kit.document.Block.Items;
import io.careerplan.kit.document.Block.Note;
import io.careerplan.kit.document.Block.Paragraph;
import io.careerplan.kit.document.Block.Picture;
import io.careerplan.kit.document.Block.Remark;
import io.careerplan.kit.document.Block.Table;
import io.careerplan.kit.figure.Figures;
import io.careerplan.kit.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents for tests. */
public final class Documents {

    static final String UMLAUTS = "Größe, Übung, Äpfel, Łódź, Ελλάδα, €";

    private Documents() {}

    /** One with every kind of block, and text in each place that would be markup if nobody saw to it. */
    public static Document whole() {
        return new Document(
                new Language(Locale.GERMAN),
                "Über alles " + HOSTILE,
                "Jürgen " + HOSTILE,
                List.of(
                        Part.of("Texte " + HOSTILE, texts()),
                        Part.of("Bilder", Figures.all().stream().map(Picture::new)),
                        Part.of("Tabelle", table(60))));
    }

    /** The least there is. */
    public static Document empty() {
        return new Document(Language.ENGLISH, "Empty", "Nobody", List.of());
    }

    private static Stream<Block> texts() {
        return Stream.of(
                new Heading("Darunter " + HOSTILE),
                new Paragraph(UMLAUTS + HOSTILE),
                new Remark("Leise " + HOSTILE),
                new Note("Es fehlt " + HOSTILE, "POST /assessment/v1/" + HOSTILE),
                new Note("Nichts zu tun", ""),
                Facts.of(Map.of("Name " + HOSTILE, "Wert " + HOSTILE)),
                new Items(List.of(
                        new Item("Punkt " + HOSTILE, List.of("https://example.org/?a=1&b=\"><script>")),
                        new Item("Ohne", List.of()))));
    }

    static Table table(int rows) {
        return new Table(
                "Zahlen " + HOSTILE,
                List.of(Column.words("Was"), Column.figures("Wie viel " + HOSTILE)),
                IntStream.range(0, rows)
                        .mapToObj(i -> List.of("Zeile " + i + " " + HOSTILE, "" + i))
                        .toList());
    }
}
