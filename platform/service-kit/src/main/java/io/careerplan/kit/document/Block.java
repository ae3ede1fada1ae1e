package io.careerplan.kit.document;

import io.careerplan.kit.figure.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a part of a document is made of. All texts are plain: they are escaped where they are printed. */
public sealed interface Block {

    /** By which the template tells it from the others. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** A heading within the part. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A paragraph that is of less weight: how a figure came about, where it is from. */
    record Remark(String text) implements Block {}

    /**
     * Something is missing or left out.
     *
     * @param text what, and what can be done about it
     * @param call the operation that fills it; empty where there is none
     */
    record Note(String text, String call) implements Block {}

    /** Figures that have a name each, for example a date: names and values in this order. */
    record Facts(List<Fact> facts) implements Block {

        /** The facts of a map that keeps its order. */
        public static Facts of(Map<String, String> facts) {
            return new Facts(facts.entrySet().stream()
                    .map(each -> new Fact(each.getKey(), each.getValue()))
                    .toList());
        }
    }

    /** A name and what belongs to it. */
    record Fact(String name, String value) {}

    /** Several of a kind. */
    record Items(List<Item> items) implements Block {

        /** Items without links. */
        public static Items of(List<String> texts) {
            return new Items(
                    texts.stream().map(text -> new Item(text, List.of())).collect(Collectors.toList()));
        }
    }

    /** One of them, and https addresses of what shows it. */
    record Item(String text, List<String> links) {}

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns the first one names the rows
     * @param rows as many texts each as there are columns; an empty one where there is no figure
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {}

    /**
     * A column.
     *
     * @param name what stands in it
     * @param figures whether that are figures, which stand one below the other
     */
    record Column(String name, boolean figures) {

        /** A column of words. */
        public static Column words(String name) {
            return new Column(name, false);
        }

        /** A column of figures. */
        public static Column figures(String name) {
            return new Column(name, true);
        }
    }

    /** A figure; a table of the same figures stands beside it. */
    record Picture(Figure figure) implements Block {}
}
