package io.careerplan.assessment.filerow;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of an NDJSON file: an object a line; empty lines are passed over. */
final class NdjsonRows {

    private NdjsonRows() {}

    /** Its rows as they are to be kept, at most as many as wanted. */
    static List<FileRow> of(String text, int wanted, int longest, StrictJson json, UnaryOperator<FileRow> kept) {
        var rows = new ArrayList<FileRow>();
        int line = 0;
        for (var lines = text.lines().iterator(); rows.size() < wanted && lines.hasNext(); ) {
            line++;
            var next = lines.next();
            if (!next.isBlank()) {
                rows.add(kept.apply(row(line, next, longest, json)));
            }
        }
        return rows;
    }

    private static FileRow row(int line, String text, int longest, StrictJson json) {
        if (text.length() > longest) {
            return FileRow.faulty(line, "too-long", "has more than " + longest + " characters");
        }
        try {
            return json.parse(text.getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode said
                    ? FileRow.of(line, said)
                    : FileRow.faulty(line, "wrong-type", "must be an object");
        } catch (Refusal malformed) {
            return FileRow.faulty(line, malformed.code(), "is not one JSON object, or has a name twice");
        }
    }
}
