package io.careerplan.planning.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One pass over the weeks. Each minute goes to the most urgent work that may be done, as far as that endangers nothing
 * with an earlier fixed date: what is left by a date never exceeds the minutes left until then.
 */
final class WeeklyFill {
    private final Weeks weeks;
    private final List<RankedWork> order;
    private final Spending spending;
    private final Weeks.Window[] windows;
    private final int[] deadline;
    private final int[][] before;
    private final int[] left;
    private final int[] lastWeek;
    private final boolean[] starved;
    private final long[] slack;
    private final List<WeekShare> shares = new ArrayList<>();

    private WeeklyFill(ScheduleProblem problem, Weeks weeks, List<RankedWork> order) {
        this.weeks = weeks;
        this.order = order;
        this.spending = new Spending(problem.monthlyBudget());
        this.windows = order.stream()
                .map(work -> weeks.window(work.item().earliest(), work.item().latest()))
                .toArray(Weeks.Window[]::new);
        this.deadline = new int[order.size()];
        this.before = prerequisites(order);
        this.left = order.stream().mapToInt(work -> work.item().minutes()).toArray();
        this.lastWeek = IntStream.generate(() -> -1).limit(order.size()).toArray();
        this.starved = new boolean[order.size()];
        this.slack = new long[weeks.count()];
        for (int i = 0; i < deadline.length; i++) {
            deadline[i] =
                    Math.min(windows[i].last(), weeks.lastWhole(order.get(i).fixed()));
        }
    }

    /** Fills the weeks with work given in its order of urgency, prerequisites before what waits for them. */
    static Filling of(ScheduleProblem problem, Weeks weeks, List<RankedWork> order) {
        return new WeeklyFill(problem, weeks, order).fill();
    }

    private Filling fill() {
        for (int week = 0; week < weeks.count() && IntStream.of(left).anyMatch(minutes -> minutes > 0); week++) {
            fill(week);
        }
        return new Filling(order, shares, windows, left, lastWeek, starved, spending);
    }

    private void fill(int week) {
        weighDeadlines(week);
        int free = weeks.minutes(week);
        for (int i = 0; i < left.length && free > 0; i++) {
            if (left[i] > 0 && mayBeDone(i, week)) {
                int minutes = (int) Math.min(Math.min(free, left[i]), allowance(i, week));
                free -= minutes;
                take(i, week, minutes);
            }
        }
    }

    private void take(int i, int week, int minutes) {
        if (minutes == 0) {
            return;
        }
        var item = order.get(i).item();
        if (!isBegun(i)) {
            spending.spend(item, weeks.month(week));
        }
        left[i] -= minutes;
        lastWeek[i] = week;
        for (int date = week; date < deadline[i]; date++) {
            slack[date] -= minutes;
        }
        shares.add(new WeekShare(item.id(), weeks.monday(week), minutes));
    }

    private boolean mayBeDone(int i, int week) {
        if (!windows[i].contains(week)) {
            return false;
        }
        for (int prerequisite : before[i]) {
            if (left[prerequisite] > 0) {
                return false;
            }
        }
        starved[i] = !isBegun(i) && !spending.allows(order.get(i).item(), weeks.month(week));
        return !starved[i];
    }

    private boolean isBegun(int i) {
        return left[i] < order.get(i).item().minutes();
    }

    /** For each date: the minutes until then, less the work that has to be done by then. */
    private void weighDeadlines(int week) {
        var due = new long[weeks.count()];
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0 && deadline[i] >= 0) {
                due[Math.max(week, deadline[i])] += left[i];
            }
        }
        long balance = 0;
        for (int date = week; date < slack.length; date++) {
            balance += weeks.minutes(date) - due[date];
            slack[date] = balance;
        }
    }

    /** What may be taken in this week without touching what earlier dates need. */
    private long allowance(int i, int week) {
        long allowance = Long.MAX_VALUE;
        for (int date = week; date < deadline[i]; date++) {
            allowance = Math.min(allowance, slack[date]);
        }
        return Math.max(0, allowance);
    }

    private static int[][] prerequisites(List<RankedWork> order) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i).item().id(), i);
        }
        return order.stream()
                .map(work -> work.item().prerequisites().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
    }
}
