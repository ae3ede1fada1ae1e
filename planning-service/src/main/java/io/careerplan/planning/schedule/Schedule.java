package io.careerplan.planning.schedule;

import java.util.List;

/**
 * Work in weeks.
 *
 * @param shares by week, and within a week in the order in which they are done
 * @param misfits what is missing or late, in the order of its importance; empty when all of it fits
 */
public record Schedule(List<WeekShare> shares, List<Misfit> misfits) {

    public Schedule {
        shares = List.copyOf(shares);
        misfits = List.copyOf(misfits);
    }

    /** Whether everything is planned and in time. */
    public boolean isFeasible() {
        return misfits.isEmpty();
    }
}
