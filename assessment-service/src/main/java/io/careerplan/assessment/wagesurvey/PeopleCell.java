package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.textfile.Row;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cell with the number of people; a file without the column does not tell it. */
final class PeopleCell {

    /** What stands in a cell whose figure is not available. */
    static final Set<String> NOT_AVAILABLE = Set.of("*", "**", "");

    private static final String COLUMN = "TOT_EMP";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}(,[0-9]{3}){0,3}|[0-9]{1,12}");

    private PeopleCell() {}

    /** Notes what is wrong with it. */
    static boolean isSound(Row row) {
        var cell = row.text(COLUMN);
        if (!NOT_AVAILABLE.contains(cell) && !COUNT.matcher(cell).matches()) {
            row.wrong(COLUMN, "not-a-number", "is no number of people, nor *");
            return false;
        }
        var count = count(row);
        if (count != null && count == 0) {
            row.wrong(COLUMN, "out-of-range", "is 0, and where nobody works nobody is asked what they are paid");
            return false;
        }
        return true;
    }

    /** Of a sound one; absent where it is not available. */
    static @Nullable Long count(Row row) {
        var cell = row.text(COLUMN);
        return NOT_AVAILABLE.contains(cell) ? null : Long.valueOf(cell.replace(",", ""));
    }
}
