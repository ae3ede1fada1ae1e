package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code Content Model Reference.txt}: what the skills and knowledge areas are; the other elements are passed over. */
final class ContentModelFile {

    private static final String ELEMENT = "Element ID";
    private static final String DESCRIPTION = "Description";
    private static final int LONGEST = 2_000;

    private final Map<String, String> found = new HashMap<>();
    private int rows;

    static ContentModelFile read(Rows rows) {
        var file = new ContentModelFile();
        file.rows = rows.each(List.of(ELEMENT, DESCRIPTION), file::take);
        return file;
    }

    private void take(Row row) {
        var element = row.text(ELEMENT);
        if (element.startsWith("2.")) {
            row.required(DESCRIPTION, LONGEST).ifPresent(text -> found.put(element, text));
        }
    }

    Map<String, String> found() {
        return found;
    }

    int rows() {
        return rows;
    }
}
