package io.careerplan.planning.forecast;

import io.careerplan.planning.schedule.WorkItem;

/**
 * Work whose effort is not known: three points in hours, as far as it is left to do, in ascending order.
 *
 * @param item what it is, when it can begin and how urgent it is; its own hours do not count here
 * @param optimistic above 0
 */
public record UncertainWork(WorkItem item, double optimistic, double likely, double pessimistic) {

    public UncertainWork {
        if (!(optimistic > 0 && optimistic <= likely && likely <= pessimistic)) {
            throw new IllegalArgumentException("No ascending estimate: " + item.id());
        }
    }
}
