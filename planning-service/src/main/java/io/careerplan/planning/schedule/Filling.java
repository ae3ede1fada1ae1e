package io.careerplan.planning.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The outcome of one pass over the weeks, by place in the order of urgency. */
@SuppressWarnings("ArrayRecordComponent") // handed over within the package, never compared
record Filling(
        List<RankedWork> order,
        List<WeekShare> shares,
        Weeks.Window[] windows,
        int[] left,
        int[] lastWeek,
        boolean[] starved,
        Spending spending) {

    boolean isWhole() {
        return missed().findAny().isEmpty();
    }

    /** What is not done within its dates. */
    IntStream missed() {
        return IntStream.range(0, left.length).filter(i -> left[i] > 0);
    }

    /** What is done, but later than it is due. */
    IntStream late(Weeks weeks) {
        return IntStream.range(0, left.length)
                .filter(i -> left[i] == 0 && lastWeek[i] > dueWeek(order.get(i).item(), weeks));
    }

    /**
     * What to leave out so that the missed work with the earliest date may fit: the least urgent of all that has to be
     * done by then and takes time from it, or that work itself.
     */
    Optional<Integer> leastUrgentInTheWay() {
        return missed().boxed()
                .min((a, b) -> Integer.compare(windows[a].last(), windows[b].last()))
                .map(this::leastUrgentInTheWayOf);
    }

    private int leastUrgentInTheWayOf(int missed) {
        if (starved[missed]) {
            return missed;
        }
        var window = windows[missed];
        return IntStream.range(0, left.length)
                .filter(i -> i == missed || (windows[i].last() <= window.last() && lastWeek[i] >= window.first()))
                .max()
                .orElse(missed);
    }

    private static int dueWeek(WorkItem item, Weeks weeks) {
        return weeks.window(item.earliest(), item.due()).last();
    }
}
