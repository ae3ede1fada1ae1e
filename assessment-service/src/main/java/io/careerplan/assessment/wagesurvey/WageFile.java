package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The csv of the Occupational Employment and Wage Statistics, its rows across the nation and all industries: those of single
 * occupations and those of groups of them. {@code *} is not available and {@code #} at or above the top code; neither ever
 * becomes 0.
 */
public final class WageFile {

    private static final String CODE = "OCC_CODE";
    private static final TreeMap<Integer, String> PERCENTILES =
            new TreeMap<>(Map.of(10, "A_PCT10", 25, "A_PCT25", 50, "A_MEDIAN", 75, "A_PCT75", 90, "A_PCT90"));
    private static final List<String> COLUMNS = columns();

    private static final int LONGEST_TITLE = 200;
    private static final Pattern SURVEY_CODE = Pattern.compile("[0-9]{2}-[0-9]{4}");

    private final int year;
    private final WageCell wages;
    private final Map<String, SurveyFigure> found = new LinkedHashMap<>();
    private int rows;
    private int single;

    private WageFile(int year) {
        this.year = year;
        this.wages = new WageCell(TopCode.of(year));
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(PERCENTILES.values());
        columns.add(CODE);
        return List.copyOf(columns);
    }

    /**
     * Reads the survey of a year.
     *
     * @throws io.careerplan.kit.problem.Refusal 400 for a file whose header, quotes or number of rows are wrong
     */
    public static WageFile read(Rows rows, int year) {
        var file = new WageFile(year);
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        if (isNationwide(row)) {
            group(row).ifPresent(group -> take(row, group));
        }
    }

    private void take(Row row, SurveyGroup group) {
        single += group == SurveyGroup.DETAILED ? 1 : 0;
        var code = row.matching(CODE, SURVEY_CODE, "malformed-code", "is no code of the survey");
        var employed = PeopleCell.isSound(row);
        var points = PERCENTILES.entrySet().stream()
                .flatMap(each -> wages.point(row, each.getKey(), each.getValue()).stream())
                .toList();
        if (code.isPresent() && employed && points.size() == PERCENTILES.size() && areInOrder(row, points)) {
            put(row, new SurveyFigure(group, code.get(), title(row), PeopleCell.count(row), points));
        }
    }

    private void put(Row row, SurveyFigure figure) {
        if (found.putIfAbsent(figure.key(), figure) != null) {
            row.duplicate(CODE);
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
    private static boolean isNationwide(Row row) {
        return List.of("", "1").contains(row.text("AREA_TYPE"))
                && List.of("", "cross-industry").contains(row.text("I_GROUP"));
    }

    /** The column has another name in older files. */
    private static Optional<SurveyGroup> group(Row row) {
        return SurveyGroup.named(row.text("O_GROUP") + row.text("OCC_GROUP"));
    }

    /** In that year; it is shown only, so one that is too long is cut. */
    private static String title(Row row) {
        var title = row.text("OCC_TITLE");
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    }

    /** What its sound rows say. */
    public WageSurvey survey() {
        return WageSurvey.of(year, List.copyOf(found.values()));
    }

    /** Whether any row was one of a single occupation, right or wrong. */
    public boolean isNational() {
        return single > 0;
    }

    /** How many rows it has, without its header. */
    public int rows() {
        return rows;
    }
}
