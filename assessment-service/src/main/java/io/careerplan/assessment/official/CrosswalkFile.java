package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The csv that says under which code the National Employment Matrix, and with it the survey, knows an occupation. A code that
 * is there several times counts the first time.
 */
final class CrosswalkFile {

    private static final String CODE = "O*NET-SOC Code";
    private static final String SURVEY = "NEM Code";

    private final Map<String, String> found = new HashMap<>();
    private int rows;

    static CrosswalkFile read(Rows rows) {
        var file = new CrosswalkFile();
        file.rows = rows.each(List.of(CODE, SURVEY), file::take);
        return file;
    }

    private void take(Row row) {
        row.code(CODE).ifPresent(code -> row.required(SURVEY, 10).ifPresent(survey -> found.putIfAbsent(code, survey)));
    }

    Map<String, String> found() {
        return found;
    }

    int rows() {
        return rows;
    }
}
