package io.careerplan.assessment.filerow;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows of a CSV file as RFC 4180 has it: commas, a header, quotes where wanted; empty lines are passed over. */
final class CsvRows {

    private CsvRows() {}

    /** Its rows as they are to be kept, at most as many as wanted; 400 where quotes or header are wrong. */
    static List<FileRow> of(String text, int wanted, int longest, UnaryOperator<FileRow> kept) {
        var records = records(text);
        long last = 0;
        var rows = new ArrayList<FileRow>();
        try {
            if (!records.hasNext()) {
                return rows;
            }
            var header = CsvHeader.of(records.next().getFields());
            while (rows.size() < wanted && records.hasNext()) {
                var next = records.next();
                last = next.getStartingLineNumber();
                rows.add(kept.apply(row(header, next, longest)));
            }
            return rows;
        } catch (CsvParseException malformed) {
            // Its words quote the file.
            throw FileText.malformed(
                    last == 0
                            ? "its quotes are wrong in the first lines"
                            : "its quotes are wrong behind the row that begins in line " + last);
        }
    }

    private static FileRow row(CsvHeader header, CsvRecord next, int longest) {
        int line = Math.toIntExact(next.getStartingLineNumber());
        int length = next.getFields().stream().mapToInt(String::length).sum();
        return length > longest
                ? FileRow.faulty(line, "too-long", "has more than " + longest + " characters")
                : header.row(line, next.getFields());
    }

    private static Iterator<CsvRecord> records(String text) {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
    }
}
