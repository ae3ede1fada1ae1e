package io.careerplan.planning.replan;

import static java.util.stream.Collectors.toMap;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.Schedule;
import io.careerplan.planning.schedule.WeekShare;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Dates of open things that have passed: they bind no longer, and follow the weeks in which the work is laid, by the
 * fewest whole weeks. Dates that lie ahead stay.
 */
final class OpenDates {
    private static final int LAST_DAY_OF_WEEK = 6;
    private static final int DAYS = 7;

    private final PlanBasis basis;
    private final PlanDocument plan;

    OpenDates(PlanBasis basis) {
        this.basis = basis;
        this.plan = basis.document();
    }

    /** Whether a milestone is overdue. */
    static boolean hasOverdue(PlanBasis basis) {
        var dates = new OpenDates(basis);
        return basis.document().roadmap().milestones().entrySet().stream()
                .anyMatch(item -> dates.isOverdue(item.getKey(), item.getValue()));
    }

    /** The plan as it is to be laid: open work whose latest day has passed has none. */
    PlanDocument withoutPassed() {
        return Variant.with(
                plan,
                plan.roadmap().milestones(),
                Variant.each(
                        plan.learning().activities(),
                        (id, item) -> hasPassed(id, item) ? Variant.latest(item, null) : item));
    }

    /** The plan with the dates that the schedule gives what had passed. */
    PlanDocument following(Schedule schedule) {
        var lastDays = schedule.shares().stream()
                .collect(toMap(WeekShare::itemId, OpenDates::lastDay, BinaryOperator.maxBy(LocalDate::compareTo)));
        return Variant.with(
                plan,
                Variant.each(plan.roadmap().milestones(), (id, item) -> followed(id, item, lastDays)),
                Variant.each(plan.learning().activities(), (id, item) -> followed(id, item, lastDays.get(id))));
    }

    private Activity followed(String id, Activity activity, @Nullable LocalDate lastDay) {
        LocalDate latest = activity.latest();
        return latest == null || lastDay == null || !hasPassed(id, activity)
                ? activity
                : Variant.latest(activity, reaching(latest, lastDay));
    }

    private Milestone followed(String id, Milestone milestone, Map<String, LocalDate> lastDays) {
        if (!isOverdue(id, milestone)) {
            return milestone;
        }
        var done =
                Stream.concat(Stream.of(basis.from()), lastDays(id, lastDays)).max(LocalDate::compareTo);
        var date = reaching(milestone.due(), done.orElseThrow());
        return Variant.due(milestone, date.isAfter(plan.endsOn()) ? plan.endsOn() : date);
    }

    private Stream<LocalDate> lastDays(String milestone, Map<String, LocalDate> lastDays) {
        return plan.learning().activities().entrySet().stream()
                .filter(activity -> milestone.equals(activity.getValue().milestoneId()))
                .flatMap(activity -> Optional.ofNullable(lastDays.get(activity.getKey())).stream());
    }

    private boolean isOverdue(String id, Milestone milestone) {
        return !basis.reached().contains(id) && milestone.due().isBefore(basis.today());
    }

    private boolean hasPassed(String id, Activity activity) {
        LocalDate latest = activity.latest();
        return latest != null
                && latest.isBefore(basis.from())
                && basis.remaining().share(id) > 0;
    }

    private static LocalDate lastDay(WeekShare share) {
        return share.weekStart().plusDays(LAST_DAY_OF_WEEK);
    }

    /** The date moved by the fewest whole weeks that bring it to the day or beyond. */
    private static LocalDate reaching(LocalDate date, LocalDate day) {
        long missing = ChronoUnit.DAYS.between(date, day);
        return date.plusWeeks(Math.max(0, Math.ceilDiv(missing, (long) DAYS)));
    }
}
