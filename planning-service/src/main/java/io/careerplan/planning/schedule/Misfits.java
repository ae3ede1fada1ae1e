package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Names what does not fit, and finds what would make it fit by trying it. */
final class Misfits {
    /** Hours a week beyond which more hours are no advice. */
    private static final int MOST_WEEKLY_HOURS = 80;

    private static final int STEPS_OF_HOUR = 2;
    private static final int MORE_YEARS = 10;

    private final ScheduleProblem problem;
    private final Weeks weeks;
    private final Selection selection;
    private final Map<String, MisfitReason> reasons;

    Misfits(ScheduleProblem problem, Weeks weeks, Selection selection) {
        this.problem = problem;
        this.weeks = weeks;
        this.selection = selection;
        this.reasons = new HashMap<>(selection.out());
        var planned = selection.filling();
        planned.late(weeks)
                .forEach(i -> reasons.put(planned.order().get(i).item().id(), MisfitReason.DUE));
    }

    List<Misfit> all() {
        if (reasons.isEmpty()) {
            return List.of();
        }
        var hours = enoughHours();
        var dates = laterDates();
        return selection.order().stream()
                .map(RankedWork::item)
                .filter(item -> reasons.containsKey(item.id()))
                .map(item -> misfit(item, hours, dates.get(item.id())))
                .toList();
    }

    private Misfit misfit(WorkItem item, @Nullable BigDecimal hours, @Nullable LocalDate date) {
        var reason = reasons.getOrDefault(item.id(), MisfitReason.HOURS);
        boolean lacksHours = reason != MisfitReason.BUDGET && reason != MisfitReason.DATES;
        return new Misfit(
                item.id(),
                reason,
                new Remedy(lacksHours ? hours : null, reason == MisfitReason.BUDGET ? enoughMoney(item) : null, date));
    }

    /** The fewest hours a week with which all fits that lacks nothing else. */
    private @Nullable BigDecimal enoughHours() {
        var hopeful = hopeful();
        int low = (int) Math.floor(problem.weeklyHours() * STEPS_OF_HOUR);
        int high = MOST_WEEKLY_HOURS * STEPS_OF_HOUR;
        if (hopeful.isEmpty() || low >= high || !fits(high, hopeful)) {
            return null;
        }
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (fits(middle, hopeful)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return BigDecimal.valueOf(high).divide(BigDecimal.valueOf(STEPS_OF_HOUR));
    }

    /** All work but what fails on money or dates and what waits for it; empty where nothing lacks hours. */
    private List<RankedWork> hopeful() {
        var hopeless = new HashMap<String, MisfitReason>();
        for (var work : selection.order()) {
            var reason = reasons.get(work.item().id());
            if (reason == MisfitReason.BUDGET
                    || reason == MisfitReason.DATES
                    || work.item().prerequisites().stream().anyMatch(hopeless::containsKey)) {
                hopeless.put(work.item().id(), MisfitReason.PREREQUISITE);
            }
        }
        return hopeless.keySet().containsAll(reasons.keySet())
                ? List.of()
                : selection.order().stream()
                        .filter(work -> !hopeless.containsKey(work.item().id()))
                        .toList();
    }

    private boolean fits(int halfHours, List<RankedWork> work) {
        var more = problem.withWeeklyHours((double) halfHours / STEPS_OF_HOUR);
        var roomier = Weeks.of(more);
        var filling = WeeklyFill.of(more, roomier, work);
        return filling.isWhole() && filling.late(roomier).findAny().isEmpty();
    }

    /** When each would be done if neither its own date nor the end of the plan stood in the way. */
    private Map<String, LocalDate> laterDates() {
        var relaxed = problem.withoutDatesOf(reasons.keySet(), problem.end().plusYears(MORE_YEARS));
        var longer = Weeks.of(relaxed);
        var filling = WeeklyFill.of(relaxed, longer, WorkOrder.of(relaxed.items()));
        var dates = new TreeMap<String, LocalDate>();
        IntStream.range(0, filling.left().length)
                .filter(i -> filling.left()[i] == 0)
                .forEach(i -> dates.put(filling.order().get(i).item().id(), longer.sunday(filling.lastWeek()[i])));
        return dates;
    }

    /** What the month of its window that has most left would have to allow. */
    private @Nullable Money enoughMoney(WorkItem item) {
        var limit = problem.monthlyBudget();
        if (limit == null) {
            return null;
        }
        var window = weeks.window(item.earliest(), item.latest());
        var spending = selection.filling().spending();
        return IntStream.rangeClosed(Math.max(0, window.first()), Math.min(window.last(), weeks.count() - 1))
                .mapToObj(week -> spending.of(weeks.month(week)).add(spending.counted(item)))
                .min(BigDecimal::compareTo)
                .map(amount -> new Money(amount, limit.currency()))
                .orElse(null);
    }
}
