package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code Occupation Data.txt}. */
final class OccupationFile {

    private static final String CODE = "O*NET-SOC Code";
    private static final String TITLE = "Title";
    private static final String DESCRIPTION = "Description";
    private static final List<String> COLUMNS = List.of(CODE, TITLE, DESCRIPTION);

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_DESCRIPTION = 5_000;

    private final Map<String, NamedOccupation> found = new HashMap<>();
    private int rows;

    static OccupationFile read(Rows rows) {
        var file = new OccupationFile();
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        var code = row.code(CODE);
        var title = row.required(TITLE, LONGEST_TITLE);
        var description = row.required(DESCRIPTION, LONGEST_DESCRIPTION);
        if (code.isPresent() && title.isPresent() && description.isPresent()) {
            var named = new NamedOccupation(title.get(), description.get());
            if (found.putIfAbsent(code.get(), named) != null) {
                row.duplicate(CODE);
            }
        }
    }

    Map<String, NamedOccupation> found() {
        return found;
    }

    int rows() {
        return rows;
    }
}
