package io.careerplan.assessment.filerow;

import io.careerplan.assessment.profile.SaidPerson;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file into rows. What is wrong with the file as a whole is refused here, what is wrong with a row stays with it. */
@ApplicationScoped
public class PeopleFileReader {

    private final StrictJson json;
    private final PeopleFileSettings settings;

    PeopleFileReader(StrictJson json, PeopleFileSettings settings) {
        this.json = json;
        this.settings = settings;
    }

    /**
     * The rows, each about somebody else: of those about the same person the first counts.
     *
     * @throws Refusal 400: not UTF-8, no rows, too many, wrong header, wrong quotes
     */
    public List<FileRow> rows(FileBody file) {
        var rows = parsed(file);
        if (rows.isEmpty()) {
            throw FileText.malformed("it has no rows");
        }
        if (rows.size() > settings.mostRows()) {
            throw Refusal.badRequest("too-many-rows", settings.mostRows());
        }
        var lines = new HashMap<String, Integer>();
        return rows.stream().map(row -> once(row, lines)).toList();
    }

    private List<FileRow> parsed(FileBody file) {
        var text = FileText.of(file);
        int wanted = settings.mostRows() + 1;
        return file.is(FileBody.CSV)
                ? CsvRows.of(text, wanted, settings.longestRow(), this::light)
                : NdjsonRows.of(text, wanted, settings.longestRow(), json, this::light);
    }

    /**
     * What no right row says is refused at once and let go, because as a tree it can be thirty times as large as the text it
     * came from: rows are kept until the last one is read.
     */
    private FileRow light(FileRow row) {
        var said = row.said();
        if (said == null || SaidPerson.isLight(said)) {
            return row;
        }
        try {
            SaidPerson.read(said, json);
            return row;
        } catch (Refusal refusal) {
            return row.refused(refusal);
        }
    }

    private static FileRow once(FileRow row, Map<String, Integer> lines) {
        return row.externalId()
                .map(id -> lines.putIfAbsent(id, row.line()))
                .map(first -> row.without("duplicate", "was said in line " + first + " already"))
                .orElse(row);
    }
}
