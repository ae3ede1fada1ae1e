package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The learning resources; what they teach is written {@code skill:level, skill:level}. */
final class LearningTable {

    static final String FILE = "learning-resources.tsv";

    private LearningTable() {}

    static List<LearningResource> resources(Table table) {
        return table.rows().stream().map(row -> resource(table, row)).toList();
    }

    private static LearningResource resource(Table table, Table.Row row) {
        return new LearningResource(
                row.text("id"),
                row.text("title"),
                ResourceKind.valueOf(row.text("kind")),
                read(row.text("hours"), Double::valueOf),
                read(row.text("cost"), LearningTable::money),
                read(row.text("url"), Function.identity()),
                levels(row.text("skills")),
                table.source(row.text("id")));
    }

    private static Map<String, Double> levels(String cell) {
        return Arrays.stream(cell.split(", "))
                .map(part -> part.split(":", 2))
                .collect(Collectors.toMap(part -> part[0], part -> Double.valueOf(part[1])));
    }

    private static Money money(String cell) {
        var parts = cell.split(" ", 2);
        return new Money(new BigDecimal(parts[0]), parts[1]);
    }

    private static <T> @Nullable T read(String cell, Function<String, T> reading) {
        return cell.isEmpty() ? null : reading.apply(cell);
    }
}
