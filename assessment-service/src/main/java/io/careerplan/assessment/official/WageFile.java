package io.careerplan.assessment.official;

import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The csv of the Occupational Employment and Wage Statistics, its rows of single occupations across the nation and all
 * industries. {@code *} is not available and {@code #} at or above the top code; neither ever becomes 0.
 */
final class WageFile {

    private static final String CODE = "OCC_CODE";
    private static final TreeMap<Integer, String> PERCENTILES =
            new TreeMap<>(Map.of(10, "A_PCT10", 25, "A_PCT25", 50, "A_MEDIAN", 75, "A_PCT75", 90, "A_PCT90"));
    private static final List<String> COLUMNS = columns();

    private static final Pattern SURVEY_CODE = Pattern.compile("[0-9]{2}-[0-9]{4}");
    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]{1,3}(,[0-9]{3}){0,3}(\\.[0-9]{1,2})?|[0-9]{1,9}(\\.[0-9]{1,2})?");

    private final BigDecimal topCode;
    private final Map<String, List<WagePoint>> found = new HashMap<>();
    private int rows;
    private int wanted;

    private WageFile(int year) {
        this.topCode = TopCode.of(year);
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(PERCENTILES.values());
        columns.add(CODE);
        return List.copyOf(columns);
    }

    static WageFile read(Rows rows, int year) {
        var file = new WageFile(year);
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        if (isWanted(row)) {
            wanted++;
            var code = row.matching(CODE, SURVEY_CODE, "malformed-code", "is no code of the survey");
            var points = PERCENTILES.entrySet().stream()
                    .flatMap(each -> point(row, each.getKey(), each.getValue()).stream())
                    .toList();
            if (code.isPresent()
                    && points.size() == PERCENTILES.size()
                    && areInOrder(row, points)
                    && found.putIfAbsent(code.get(), points) != null) {
                row.duplicate(CODE);
            }
        }
    }

    /** No percentile is below a smaller one: where it is, cells have moved. */
    private static boolean areInOrder(Row row, List<WagePoint> points) {
        var highest = BigDecimal.ZERO;
        for (var point : points) {
            var amount = point.amount();
            if (amount != null && amount.compareTo(highest) < 0) {
                row.wrong(
                        PERCENTILES.getOrDefault(point.percentile(), CODE),
                        "not-in-order",
                        "is below a smaller percentile");
                return false;
            }
            highest = amount == null ? highest : amount;
        }
        return true;
    }

    /** Columns that a year's file lacks narrow nothing. */
    private static boolean isWanted(Row row) {
        var group = row.text("O_GROUP") + row.text("OCC_GROUP");
        return group.equals("detailed")
                && List.of("", "1").contains(row.text("AREA_TYPE"))
                && List.of("", "cross-industry").contains(row.text("I_GROUP"));
    }

    private Optional<WagePoint> point(Row row, int percentile, String column) {
        var cell = row.text(column);
        return switch (cell) {
            case "*", "**", "" -> Optional.of(new WagePoint(percentile, null, false));
            case "#" -> Optional.of(new WagePoint(percentile, topCode, true));
            default -> amount(row, column, cell).map(amount -> new WagePoint(percentile, amount, false));
        };
    }

    private static Optional<BigDecimal> amount(Row row, String column, String cell) {
        if (!AMOUNT.matcher(cell).matches()) {
            return row.wrong(column, "not-a-number", "is no amount, nor * or #");
        }
        var amount = new BigDecimal(cell.replace(",", ""));
        return amount.signum() == 0
                ? row.wrong(column, "out-of-range", "is 0, which nobody is paid a year")
                : Optional.of(amount);
    }

    Map<String, List<WagePoint>> found() {
        return found;
    }

    /** Whether any row was one of those that are read, right or wrong. */
    boolean isNational() {
        return wanted > 0;
    }

    int rows() {
        return rows;
    }
}
