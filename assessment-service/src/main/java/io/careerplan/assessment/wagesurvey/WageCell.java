package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.textfile.Row;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell with a year's wage.
 *
 * @param topCode of the year, in dollars
 */
record WageCell(BigDecimal topCode) {

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]{1,3}(,[0-9]{3}){0,3}(\\.[0-9]{1,2})?|[0-9]{1,9}(\\.[0-9]{1,2})?");

    /** Empty where it is neither an amount nor one of the marks. */
    Optional<WagePoint> point(Row row, int percentile, String column) {
        var cell = row.text(column);
        if (PeopleCell.NOT_AVAILABLE.contains(cell)) {
            return Optional.of(new WagePoint(percentile, null, false));
        }
        return cell.equals("#")
                ? Optional.of(new WagePoint(percentile, topCode, true))
                : amount(row, column, cell).map(amount -> new WagePoint(percentile, amount, false));
    }

    private static Optional<BigDecimal> amount(Row row, String column, String cell) {
        if (!AMOUNT.matcher(cell).matches()) {
            return row.wrong(column, "not-a-number", "is no amount, nor * or #");
        }
        var amount = new BigDecimal(cell.replace(",", ""));
        return amount.signum() == 0
                ? row.wrong(column, "out-of-range", "is 0, which nobody is paid a year")
                : Optional.of(amount);
    }
}
