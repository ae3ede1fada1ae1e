package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.plan.MilestoneLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure or name that a recommendation rests on.
 *
 * @param measure what it is, kebab-case
 * @param value the figure, date (ISO) or name
 * @param unit {@code days}, {@code weeks}, {@code hours}, {@code tasks}, {@code milestones}, {@code options}, {@code points} or
 *     {@code ratio}; absent for dates and names
 * @param reference the row it comes from, for example {@code milestones/m1}; absent for sums
 */
public record Evidence(
        String measure,
        String value,
        @Nullable String unit,
        @Nullable String reference) {

    static Evidence title(MilestoneLine milestone) {
        return text("milestone", milestone.title(), row(milestone));
    }

    static Evidence text(String measure, String text, String reference) {
        return new Evidence(measure, text, null, reference);
    }

    static Evidence due(MilestoneLine milestone) {
        return date("due", milestone.due(), row(milestone));
    }

    static Evidence date(String measure, LocalDate date, String reference) {
        return new Evidence(measure, date.toString(), null, reference);
    }

    static Evidence days(String measure, long days, String reference) {
        return new Evidence(measure, Long.toString(days), "days", reference);
    }

    static Evidence figure(String measure, Number figure, String unit) {
        return new Evidence(measure, figure.toString(), unit, null);
    }

    static String row(MilestoneLine milestone) {
        return "milestones/" + milestone.id();
    }

    /** As an argument of a text: a number where it is one, so that the language decides how it is written. */
    Object argument() {
        return unit == null ? value : new BigDecimal(value);
    }
}
