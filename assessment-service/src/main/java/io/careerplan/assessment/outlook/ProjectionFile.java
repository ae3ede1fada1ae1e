package io.careerplan.assessment.outlook;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A csv of projections: {@code SOC_CODE,BASE_YEAR,PROJECTED_YEAR,BASE_EMPLOYMENT,PROJECTED_EMPLOYMENT,ANNUAL_OPENINGS}, with
 * {@code TITLE} where there are names. Numbers are of people and of places, with or without thousands separators; {@code 0} is
 * known to be none; {@code *}, {@code -} and nothing are not available.
 */
public final class ProjectionFile {

    /** The column that no other csv has. */
    public static final String MARK = "PROJECTED_YEAR";

    private static final String CODE = "SOC_CODE";
    private static final String BASE_YEAR = "BASE_YEAR";
    private static final String BASE = "BASE_EMPLOYMENT";
    private static final String PROJECTED = "PROJECTED_EMPLOYMENT";
    private static final String OPENINGS = "ANNUAL_OPENINGS";
    private static final List<String> COLUMNS = List.of(CODE, BASE_YEAR, MARK, BASE, PROJECTED, OPENINGS);

    private static final List<String> COUNTS = List.of(BASE, PROJECTED, OPENINGS);

    private static final int LONGEST_TITLE = 200;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;
    private static final Pattern SURVEY_CODE = Pattern.compile("[0-9]{2}-[0-9]{4}");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){0,3}|[0-9]{1,12}");
    private static final Set<String> NOT_AVAILABLE = Set.of("*", "**", "-", "");

    private final Map<String, Projection> found = new LinkedHashMap<>();
    private int rows;

    private ProjectionFile() {}

    /**
     * Reads the file.
     *
     * @throws io.careerplan.kit.problem.Refusal 400 for a file whose header, quotes or number of rows are wrong
     */
    public static ProjectionFile read(Rows rows) {
        var file = new ProjectionFile();
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        var code = row.matching(CODE, SURVEY_CODE, "malformed-code", "is no code of the wage survey");
        var from = year(row, BASE_YEAR);
        var to = year(row, MARK);
        var isSound =
                COUNTS.stream().filter(column -> !isSoundCount(row, column)).count() == 0;
        if (code.isPresent()
                && from.isPresent()
                && to.isPresent()
                && isSound
                && areInOrder(row, from.get(), to.get())) {
            put(row, projection(row, code.get(), from.get(), to.get()));
        }
    }

    private static Optional<Integer> year(Row row, String column) {
        return row.number(column, FIRST_YEAR, LAST_YEAR)
                .flatMap(year -> year % 1 == 0
                        ? Optional.of(year.intValue())
                        : row.wrong(column, "not-a-number", "is no whole year"));
    }

    private static boolean areInOrder(Row row, int from, int to) {
        return from < to
                || row.wrong(MARK, "not-in-order", "is not after the base year").isPresent();
    }

    private static Projection projection(Row row, String code, int from, int to) {
        var title = row.text("TITLE");
        return new Projection(
                code,
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                from,
                to,
                count(row, BASE),
                count(row, PROJECTED),
                count(row, OPENINGS));
    }

    private void put(Row row, Projection projection) {
        if (found.putIfAbsent(projection.code(), projection) != null) {
            row.duplicate(CODE);
        }
    }

    private static boolean isSoundCount(Row row, String column) {
        var cell = row.text(column);
        return NOT_AVAILABLE.contains(cell)
                || COUNT.matcher(cell).matches()
                || row.wrong(column, "not-a-number", "is no whole number, nor * or -")
                        .isPresent();
    }

    private static @Nullable Long count(Row row, String column) {
        var cell = row.text(column);
        return NOT_AVAILABLE.contains(cell) ? null : Long.valueOf(cell.replace(",", ""));
    }

    /** What its sound rows say. */
    public Projections projections() {
        return new Projections(List.copyOf(found.values()));
    }

    /** How many rows it has, without its header. */
    public int rows() {
        return rows;
    }
}
