package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code Job Zones.txt}. */
final class JobZoneFile {

    private static final String CODE = "O*NET-SOC Code";
    private static final String ZONE = "Job Zone";
    private static final List<String> COLUMNS = List.of(CODE, ZONE);

    private static final Pattern ZONES = Pattern.compile("[1-5]");

    private final Map<String, Integer> found = new HashMap<>();
    private int rows;

    static JobZoneFile read(Rows rows) {
        var file = new JobZoneFile();
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        var code = row.code(CODE);
        var zone = row.matching(ZONE, ZONES, "out-of-range", "is not 1, 2, 3, 4 or 5");
        if (code.isPresent()
                && zone.isPresent()
                && found.putIfAbsent(code.get(), Integer.valueOf(zone.get())) != null) {
            row.duplicate(CODE);
        }
    }

    Map<String, Integer> found() {
        return found;
    }

    int rows() {
        return rows;
    }
}
