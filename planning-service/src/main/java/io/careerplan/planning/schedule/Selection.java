package io.careerplan.planning.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which work is planned, and why the rest is not. */
final class Selection {
    /** Attempts to take work in again after all; bounds the time of hopeless problems. */
    private static final int MOST_ATTEMPTS = 100;

    private final ScheduleProblem problem;
    private final Weeks weeks;
    private final List<RankedWork> order;
    private final Map<String, MisfitReason> out = new LinkedHashMap<>();
    private Filling filling;

    private Selection(ScheduleProblem problem, Weeks weeks) {
        this.problem = problem;
        this.weeks = weeks;
        this.order = WorkOrder.of(problem.items());
        order.forEach(this::leaveOutIfHopeless);
        filling = fill();
    }

    static Selection of(ScheduleProblem problem, Weeks weeks) {
        var selection = new Selection(problem, weeks);
        selection.leaveOutWhatDoesNotFit();
        selection.takeInWhatFitsAfterAll();
        return selection;
    }

    Filling filling() {
        return filling;
    }

    List<RankedWork> order() {
        return order;
    }

    /** By id, in no order of meaning. */
    Map<String, MisfitReason> out() {
        return out;
    }

    private void leaveOutIfHopeless(RankedWork work) {
        var item = work.item();
        var window = weeks.window(item.earliest(), item.latest());
        long open = 0;
        for (int week = Math.max(0, window.first()); week <= Math.min(window.last(), weeks.count() - 1); week++) {
            open += weeks.minutes(week);
        }
        var limit = problem.monthlyBudget();
        if (open == 0) {
            out.put(item.id(), MisfitReason.DATES);
        } else if (open < item.minutes()) {
            out.put(item.id(), MisfitReason.HOURS);
        } else if (limit != null && new Spending(limit).counted(item).compareTo(limit.amount()) > 0) {
            out.put(item.id(), MisfitReason.BUDGET);
        }
    }

    private void leaveOutWhatDoesNotFit() {
        for (var next = filling.leastUrgentInTheWay(); next.isPresent(); next = filling.leastUrgentInTheWay()) {
            int place = next.get();
            var reason = filling.starved()[place] ? MisfitReason.BUDGET : MisfitReason.HOURS;
            out.put(filling.order().get(place).item().id(), reason);
            filling = fill();
        }
    }

    private void takeInWhatFitsAfterAll() {
        int attempts = 0;
        for (var work : order) {
            var reason = out.get(work.item().id());
            if (reason != null && mayFit(work.item(), reason) && attempts++ < MOST_ATTEMPTS) {
                takeIn(work.item().id(), reason);
            }
        }
    }

    private boolean mayFit(WorkItem item, MisfitReason reason) {
        return reason != MisfitReason.DATES && item.prerequisites().stream().noneMatch(out::containsKey);
    }

    private void takeIn(String id, MisfitReason reason) {
        out.remove(id);
        var attempt = fill();
        if (attempt.isWhole()) {
            filling = attempt;
        } else {
            out.put(id, reason == MisfitReason.PREREQUISITE ? MisfitReason.HOURS : reason);
        }
    }

    /** The order is one of prerequisites too, so that one walk leaves out all that waits for what is left out. */
    private Filling fill() {
        for (var work : order) {
            if (work.item().prerequisites().stream().anyMatch(out::containsKey)) {
                out.putIfAbsent(work.item().id(), MisfitReason.PREREQUISITE);
            }
        }
        var kept = order.stream()
                .filter(work -> !out.containsKey(work.item().id()))
                .toList();
        return WeeklyFill.of(problem, weeks, kept);
    }
}
