package io.careerplan.assessment.filerow;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.assessment.profile.SaidPerson;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The first line of a CSV file: which field each column is.
 *
 * @param columns names of fields, each once
 */
record CsvHeader(List<String> columns) {

    private static final List<String> REQUIRED = List.of("externalId", "name");
    private static final String LIST = "programmes";
    private static final String BETWEEN = ";";

    /** 400 {@code bad-input} naming each column that is unknown, missing or there twice. */
    static CsvHeader of(List<String> cells) {
        var columns = cells.stream().map(String::strip).toList();
        var errors = new ArrayList<InputError>();
        var seen = new HashSet<String>();
        columns.forEach(column -> check(column, seen, errors));
        REQUIRED.stream().filter(name -> !seen.contains(name)).forEach(name -> errors.add(missing(name)));
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return new CsvHeader(columns);
    }

    private static void check(String column, HashSet<String> seen, List<InputError> errors) {
        if (!SaidPerson.FIELDS.contains(column)) {
            errors.add(error(column, "unknown-field", "is no column of this file"));
        } else if (!seen.add(column)) {
            errors.add(error(column, "duplicate", "is a column twice"));
        }
    }

    private static InputError missing(String name) {
        return error(name, "missing", "is a column that every file has");
    }

    private static InputError error(String column, String code, String detail) {
        return new InputError("/" + RowFault.printable(column), code, detail);
    }

    /** What a row says: an empty cell says that there is nothing. */
    FileRow row(int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            return FileRow.faulty(
                    line, "wrong-number-of-cells", "has %d cells, not %d".formatted(cells.size(), columns.size()));
        }
        var said = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            put(said, columns.get(i), cells.get(i));
        }
        return FileRow.of(line, said);
    }

    private static void put(ObjectNode said, String column, String cell) {
        if (cell.isEmpty()) {
            said.putNull(column);
        } else if (column.equals(LIST)) {
            var list = said.putArray(column);
            for (var each : cell.split(BETWEEN, -1)) {
                list.add(each.strip());
            }
        } else {
            said.put(column, cell);
        }
    }
}
