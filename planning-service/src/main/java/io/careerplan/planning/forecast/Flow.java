package io.careerplan.planning.forecast;

import io.careerplan.planning.schedule.RankedWork;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One person's working time as work flows into it: whatever has begun gives way to more urgent work when that can
 * begin. Time is counted in work days, and cut where work can begin. As ranks never contradict prerequisites, neither
 * does the flow.
 */
final class Flow {
    private static final double ROUNDING = 1e-9;

    private final int[] starts;
    private final int[] released;
    private final double[] days;
    private final double[] ends;
    private final double[] used;
    private final double[] backlog;
    private int critical;
    private double criticalWork;

    /** @param ranked the work, the most urgent first */
    Flow(List<RankedWork> ranked, WorkDays workDays) {
        var release = ranked.stream()
                .mapToInt(work -> workDays.before(work.release()))
                .toArray();
        starts = IntStream.concat(IntStream.of(0), IntStream.of(release))
                .distinct()
                .sorted()
                .toArray();
        released = IntStream.of(release)
                .map(start -> Arrays.binarySearch(starts, start))
                .toArray();
        days = new double[release.length];
        ends = new double[release.length];
        used = new double[starts.length];
        backlog = new double[starts.length];
    }

    /** Sets what a piece of work takes in this run, in work days. */
    void take(int work, double workDays) {
        days[work] = workDays;
    }

    /** Lets everything flow, and says when all of it is done. */
    double run() {
        Arrays.fill(used, 0);
        Arrays.fill(backlog, 0);
        for (int i = 0; i < days.length; i++) {
            backlog[released[i]] += days[i];
            ends[i] = end(released[i], days[i]);
        }
        return last();
    }

    /** When a piece of work is done, in work days. */
    double end(int work) {
        return ends[work];
    }

    /** Whether all would be done within a limit, which it is not, if one piece of work took no time. */
    boolean wouldEndWithin(double limit, int withoutWork) {
        int release = released[withoutWork];
        boolean matters = critical <= release;
        double most = criticalWork - days[withoutWork];
        if (!matters || (most > ROUNDING && starts[critical] + most > limit)) {
            return false;
        }
        double sum = 0;
        for (int start = starts.length - 1; start >= 0; start--) {
            sum += backlog[start];
            double left = start <= release ? sum - days[withoutWork] : sum;
            if (left > ROUNDING && starts[start] + left > limit) {
                return false;
            }
        }
        return true;
    }

    /**
     * The end of all work: the latest, over all starts, of that start and the work that cannot begin before it. The
     * order of the work does not matter to it, so that more hours never make it later.
     */
    private double last() {
        double sum = 0;
        double last = 0;
        for (int start = starts.length - 1; start >= 0; start--) {
            sum += backlog[start];
            if (sum > 0 && starts[start] + sum > last) {
                last = starts[start] + sum;
                critical = start;
                criticalWork = sum;
            }
        }
        return last;
    }

    private double end(int start, double work) {
        int slot = start;
        double left = work;
        while (slot < starts.length - 1) {
            double free = starts[slot + 1] - starts[slot] - used[slot];
            if (left <= free) {
                break;
            }
            left -= free;
            used[slot] += free;
            slot++;
        }
        used[slot] += left;
        return starts[slot] + used[slot];
    }
}
