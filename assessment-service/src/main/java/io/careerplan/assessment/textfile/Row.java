package io.careerplan.assessment.textfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One row of a file by the names of its columns; what is wrong with it goes to the faults. */
public record Row(String file, long line, List<String> cells, Map<String, Integer> columns, Faults faults) {

    /** A code of the O*NET-SOC taxonomy. */
    static final Pattern CODE = Pattern.compile("[0-9]{2}-[0-9]{4}\\.[0-9]{2}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");
    private static final Set<String> NOTHING = Set.of("", "n/a");

    /** What stands there, without blanks around it. */
    public String text(String column) {
        var place = columns.get(column);
        return place == null ? "" : cells.get(place).strip();
    }

    /** What stands there; nothing is a fault. */
    public Optional<String> required(String column, int longest) {
        var text = text(column);
        if (text.isEmpty()) {
            return wrong(column, "missing", "is empty");
        }
        return text.length() > longest
                ? wrong(column, "too-long", "has more than " + longest + " characters")
                : Optional.of(text);
    }

    /** The code of an occupation. */
    public Optional<String> code(String column) {
        return matching(column, CODE, "malformed-code", "is no O*NET-SOC code");
    }

    /** Text of a form. */
    public Optional<String> matching(String column, Pattern pattern, String code, String detail) {
        var text = text(column);
        return pattern.matcher(text).matches() ? Optional.of(text) : wrong(column, code, detail);
    }

    /** A number between the two; nothing there is a fault. */
    public Optional<Double> number(String column, double least, double most) {
        return isNothing(column) ? wrong(column, "missing", "is empty") : read(column, least, most);
    }

    /** Gives the number between the two to the taker, where there is one; false when something else stands there. */
    public boolean numberIfAny(String column, double least, double most, Consumer<Double> taker) {
        if (isNothing(column)) {
            return true;
        }
        var read = read(column, least, most);
        read.ifPresent(taker);
        return read.isPresent();
    }

    private boolean isNothing(String column) {
        return NOTHING.contains(text(column));
    }

    private Optional<Double> read(String column, double least, double most) {
        var text = text(column);
        if (!NUMBER.matcher(text).matches()) {
            return wrong(column, "not-a-number", "is no number");
        }
        var number = Double.parseDouble(text);
        return number < least || number > most
                ? wrong(column, "out-of-range", "is not between %s and %s".formatted(least, most))
                : Optional.of(number);
    }

    /** Notes a fault of a column; empty, so that it can stand for what is not there. */
    public <T> Optional<T> wrong(String column, String code, String detail) {
        faults.add(file, line, column, code, detail);
        return Optional.empty();
    }

    /** Notes that another row said the same already. */
    public void duplicate(String column) {
        wrong(column, "duplicate", "was said in another row already");
    }
}
