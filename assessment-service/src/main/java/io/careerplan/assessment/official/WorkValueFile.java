package io.careerplan.assessment.official;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.assessment.textfile.Rows;
import io.careerplan.events.WorkValue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code Work Values.txt}: the extent of each of the six values; the rows of high points are passed over. */
final class WorkValueFile {

    private static final String CODE = "O*NET-SOC Code";
    private static final String ELEMENT = "Element ID";
    private static final String SCALE = "Scale ID";
    private static final String VALUE = "Data Value";
    private static final List<String> COLUMNS = List.of(CODE, ELEMENT, SCALE, VALUE);
    private static final String EXTENT = "EX";

    private static final Map<String, WorkValue> ELEMENTS = Map.of(
            "1.B.2.a", WorkValue.ACHIEVEMENT,
            "1.B.2.b", WorkValue.WORKING_CONDITIONS,
            "1.B.2.c", WorkValue.RECOGNITION,
            "1.B.2.d", WorkValue.RELATIONSHIPS,
            "1.B.2.e", WorkValue.SUPPORT,
            "1.B.2.f", WorkValue.INDEPENDENCE);

    private final Map<String, Map<WorkValue, Double>> found = new HashMap<>();
    private int rows;

    static WorkValueFile read(Rows rows) {
        var file = new WorkValueFile();
        file.rows = rows.each(COLUMNS, file::take);
        return file;
    }

    private void take(Row row) {
        if (row.text(SCALE).equals(EXTENT)) {
            var code = row.code(CODE);
            var value = ELEMENTS.get(row.text(ELEMENT));
            var extent = row.number(VALUE, 1, 7);
            if (value == null) {
                row.wrong(ELEMENT, "unknown-element", "is none of the six work values");
            } else if (code.isPresent() && extent.isPresent()) {
                put(row, code.get(), value, extent.get());
            }
        }
    }

    private void put(Row row, String code, WorkValue value, double extent) {
        var values = found.computeIfAbsent(code, none -> new EnumMap<>(WorkValue.class));
        if (values.putIfAbsent(value, extent) != null) {
            row.duplicate(ELEMENT);
        }
    }

    Map<String, Map<WorkValue, Double>> found() {
        return found;
    }

    int rows() {
        return rows;
    }
}
