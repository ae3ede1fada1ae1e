package io.careerplan.assessment.smart;

import io.careerplan.events.GoalHorizon;
import io.careerplan.kit.Algorithm;
import java.time.LocalDate;

/**
 * The days on which a goal of a horizon is due: 5 to 10 years on for a vision, 1 to 3 years for the medium term, 6 to 12
 * months for the short one. It is counted from the day on which horizon or due date were last set, not from today, so
 * that a goal does not leave its window by coming nearer.
 *
 * @param from first day
 * @param to last day
 */
@Algorithm
public record HorizonWindow(LocalDate from, LocalDate to) {

    /** The window of a horizon, counted from a day. */
    public static HorizonWindow of(GoalHorizon horizon, LocalDate day) {
        return switch (horizon) {
            case VISION -> new HorizonWindow(day.plusYears(5), day.plusYears(10));
            case MEDIUM -> new HorizonWindow(day.plusYears(1), day.plusYears(3));
            case SHORT -> new HorizonWindow(day.plusMonths(6), day.plusMonths(12));
        };
    }

    /** Whether a goal that is due on this day is due in the window; both ends are. */
    public boolean contains(LocalDate due) {
        return !due.isBefore(from) && !due.isAfter(to);
    }
}
