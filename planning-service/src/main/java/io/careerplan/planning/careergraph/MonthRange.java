package io.careerplan.planning.careergraph;

/**
 * A time that can only be told as a range.
 *
 * @param low months at least
 * @param high months at most
 */
public record MonthRange(int low, int high) {

    /** Both times one after the other. */
    MonthRange plus(MonthRange next) {
        return new MonthRange(low + next.low, high + next.high);
    }
}
