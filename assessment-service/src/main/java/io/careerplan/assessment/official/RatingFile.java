package io.careerplan.assessment.official;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code Skills.txt} or {@code Knowledge.txt}: for each occupation and element a row of the scale IM and one of the scale LV,
 * whichever comes first.
 */
final class RatingFile {

    private static final String CODE = "O*NET-SOC Code";
    private static final String ELEMENT = "Element ID";
    private static final String NAME = "Element Name";
    private static final String SCALE = "Scale ID";
    private static final String VALUE = "Data Value";
    private static final String ERROR = "Standard Error";
    private static final String SUPPRESS = "Recommend Suppress";
    private static final List<String> COLUMNS = List.of(CODE, ELEMENT, NAME, SCALE, VALUE, ERROR, SUPPRESS);

    private static final String DATA_SET = "O*NET Skills and Knowledge";
    private static final int LONGEST_NAME = 200;
    private static final double WIDEST_ERROR = 10;

    private final Pattern elements;
    private final Rows source;
    private final Map<String, Map<String, Rating>> found = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int rows;

    private RatingFile(Rows source, Pattern elements) {
        this.source = source;
        this.elements = elements;
    }

    /** Both rows of one element. */
    private static final class Rating {
        @Nullable
        Double importance;

        @Nullable
        Double level;

        @Nullable
        Double levelError;

        boolean suppressed;
        final long line;

        Rating(long line) {
            this.line = line;
        }
    }

    /** The file whose elements have ids of this form. */
    static RatingFile read(Rows rows, Pattern elements) {
        var file = new RatingFile(rows, elements);
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        var code = row.code(CODE);
        var element = row.matching(ELEMENT, elements, "unknown-element", "is no element of this file");
        var name = row.required(NAME, LONGEST_NAME);
        if (code.isPresent() && element.isPresent() && name.isPresent()) {
            names.putIfAbsent(element.get(), name.get());
            var rating = found.computeIfAbsent(code.get(), none -> new HashMap<>())
                    .computeIfAbsent(element.get(), none -> new Rating(row.line()));
            take(row, rating);
        }
    }

    private static void take(Row row, Rating rating) {
        rating.suppressed |= suppressed(row);
        switch (row.text(SCALE)) {
            case "IM" -> importance(row, rating);
            case "LV" -> level(row, rating);
            default -> row.wrong(SCALE, "unknown-scale", "is neither IM nor LV");
        }
    }

    private static boolean suppressed(Row row) {
        return switch (row.text(SUPPRESS)) {
            case "Y" -> true;
            case "N", "n/a", "" -> false;
            default ->
                row.wrong(SUPPRESS, "unknown-value", "is neither Y nor N").isPresent();
        };
    }

    private static void importance(Row row, Rating rating) {
        if (rating.importance != null) {
            row.duplicate(SCALE);
        }
        rating.importance = row.number(VALUE, 1, 5).orElse(1.0);
    }

    private static void level(Row row, Rating rating) {
        if (rating.level != null) {
            row.duplicate(SCALE);
        }
        rating.level = row.number(VALUE, 0, 7).orElse(0.0);
        row.numberIfAny(ERROR, 0, WIDEST_ERROR, error -> rating.levelError = error);
    }

    /** Requirements by element; a level without an importance is a fault. */
    Map<String, Map<String, Requirement>> found(String release) {
        var all = new LinkedHashMap<String, Map<String, Requirement>>();
        found.forEach((code, ratings) -> {
            var requirements = new LinkedHashMap<String, Requirement>();
            ratings.forEach((element, rating) -> add(requirements, code, element, rating, release));
            all.put(code, requirements);
        });
        return all;
    }

    private void add(
            Map<String, Requirement> requirements, String code, String element, Rating rating, String release) {
        var importance = rating.importance;
        if (importance == null) {
            source.wrong(rating.line, SCALE, "no-importance", "has a level and no importance beside it");
        } else {
            var at = new DataRow(DATA_SET, release, code + " " + element);
            requirements.put(
                    element,
                    new Requirement(element, importance, rating.level, rating.levelError, rating.suppressed, at));
        }
    }

    Map<String, String> names() {
        return names;
    }

    int rows() {
        return rows;
    }
}
