package io.careerplan.assessment.textfile;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the rows of one file.
 *
 * @param file the file
 * @param tabs whether tabs part its cells and quotes mean nothing; else commas do, and quotes hold what they enclose together
 * @param most rows that it may have
 * @param faults where what is wrong with rows goes
 */
public record Rows(UploadedFile file, boolean tabs, int most, Faults faults) {

    /** Tab-delimited files have no quotes: this character is in none of them. */
    private static final char NO_QUOTE = '\u0001';

    private static final int LINES_BEFORE_HEADER = 10;

    /**
     * Gives each sound row to the taker and returns how many rows there are.
     *
     * @param required columns that have to be there; their header may have a few lines before it
     * @throws Refusal 400 for a file whose header, quotes or number of rows are wrong
     */
    public int each(List<String> required, Consumer<Row> taker) {
        try {
            var records = records();
            var header = header(records, required);
            int rows = 0;
            while (records.hasNext()) {
                var next = records.next();
                rows++;
                if (rows > most) {
                    throw Refusal.badRequest("too-many-rows", most);
                }
                take(next, header, taker);
            }
            return rows;
        } catch (CsvParseException malformed) {
            throw FileText.malformed(file, "has quotes that do not end, or a row longer than any");
        }
    }

    private void take(CsvRecord next, Header header, Consumer<Row> taker) {
        var name = FileText.printable(file.name());
        if (next.getFieldCount() != header.width()) {
            faults.add(
                    name,
                    next.getStartingLineNumber(),
                    null,
                    "wrong-number-of-cells",
                    "has %d cells, not %d".formatted(next.getFieldCount(), header.width()));
        } else {
            taker.accept(new Row(name, next.getStartingLineNumber(), next.getFields(), header.columns(), faults));
        }
    }

    /** Places of the columns by their names, and how many cells each row has to have: with more or fewer they stand elsewhere. */
    private record Header(Map<String, Integer> columns, int width) {}

    /** Notes what shows only when all rows are read. */
    public void wrong(long line, String column, String code, String detail) {
        faults.add(FileText.printable(file.name()), line, column, code, detail);
    }

    private Header header(Iterator<CsvRecord> records, List<String> required) {
        Map<String, Integer> columns = Map.of();
        for (int line = 0; line < LINES_BEFORE_HEADER && records.hasNext(); line++) {
            var record = records.next();
            columns = columns(record);
            if (columns.keySet().containsAll(required)) {
                return new Header(columns, record.getFieldCount());
            }
            if (tabs) {
                break;
            }
        }
        throw Refusal.badInput(missing(required, columns));
    }

    private List<InputError> missing(List<String> required, Map<String, Integer> columns) {
        return required.stream()
                .filter(name -> !columns.containsKey(name))
                .map(name -> new InputError(
                        "/" + FileText.printable(file.name()) + "/" + name,
                        "missing",
                        "is a column that the file needs"))
                .toList();
    }

    /** Also in capitals: a publisher writes the same name in one year so and in another so. */
    private static Map<String, Integer> columns(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int place = 0; place < header.getFieldCount(); place++) {
            var name = header.getField(place).strip();
            columns.putIfAbsent(name, place);
            columns.putIfAbsent(name.toUpperCase(Locale.ROOT), place);
        }
        return columns;
    }

    private Iterator<CsvRecord> records() {
        return CsvReader.builder()
                .fieldSeparator(tabs ? '\t' : ',')
                .quoteCharacter(tabs ? NO_QUOTE : '"')
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(FileText.of(file))
                .iterator();
    }
}
