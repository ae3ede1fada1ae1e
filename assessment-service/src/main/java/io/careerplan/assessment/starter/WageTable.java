package io.careerplan.assessment.starter;

import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Annual wages by code. {@code *} is not available, {@code #} at or above the survey's top code; neither is ever 0. */
final class WageTable {

    static final String FILE = "wages.tsv";

    /** The top code of a year's wage in the survey of May 2024, in dollars. */
    private static final BigDecimal TOP_CODE = BigDecimal.valueOf(239_200);

    private static final int YEAR = 2024;
    private static final List<Integer> PERCENTILES = List.of(10, 25, 50, 75, 90);

    private WageTable() {}

    static Map<String, Wages> byCode(Table table) {
        return table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.text("code"), row -> wages(table, row)));
    }

    private static Wages wages(Table table, Table.Row row) {
        var points = PERCENTILES.stream()
                .map(percentile -> point(percentile, row.text("p" + percentile)))
                .toList();
        return new Wages("US", YEAR, "USD", points, table.source(row.text("oews")));
    }

    private static WagePoint point(int percentile, String cell) {
        return switch (cell) {
            case "*" -> new WagePoint(percentile, null, false);
            case "#" -> new WagePoint(percentile, TOP_CODE, true);
            default -> new WagePoint(percentile, new BigDecimal(cell), false);
        };
    }
}
