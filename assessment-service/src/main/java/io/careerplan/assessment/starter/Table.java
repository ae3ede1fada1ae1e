package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.DataRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that the product ships: text in columns parted by tabs. Lines that begin with {@code #} say where it comes
 * from; of them {@code #data} names data set and release of its figures. Then come the names of the columns.
 *
 * @param dataSet data set of the figures
 * @param release release of the data set
 * @param rows in the order of the table
 */
record Table(String dataSet, String release, List<Row> rows) {

    private static final String FOLDER = "/catalogue/";
    private static final String DATA = "#data\t";

    /** The table of that name on the class path. */
    static Table read(String name) {
        return of(text(name));
    }

    static Table of(String text) {
        var lines = text.lines().toList();
        var data =
                lines.stream().filter(line -> line.startsWith(DATA)).findFirst().orElseThrow();
        var cells = data.split("\t", -1);
        var content = lines.stream()
                .filter(Predicate.not(line -> line.startsWith("#")))
                .toList();
        var columns = List.of(content.getFirst().split("\t", -1));
        var rows = content.stream().skip(1).map(line -> Row.of(columns, line)).toList();
        return new Table(cells[1], cells[2], rows);
    }

    /** Names a row of it. */
    DataRow source(String row) {
        return new DataRow(dataSet, release, row);
    }

    /** The bytes of the table as text. */
    static String text(String name) {
        try (InputStream stream = Table.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the product lacks its table " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One line, by the names of the columns. */
    record Row(Map<String, String> cells) {

        static Row of(List<String> columns, String line) {
            var values = line.split("\t", -1);
            if (values.length != columns.size()) {
                throw new IllegalArgumentException("a row has " + values.length + " cells: " + line);
            }
            return new Row(IntStream.range(0, values.length)
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(columns::get, column -> values[column])));
        }

        /** What stands in a column; empty where nothing does. */
        String text(String column) {
            var found = cells.get(column);
            if (found == null) {
                throw new IllegalArgumentException("no column " + column);
            }
            return found;
        }
    }
}
