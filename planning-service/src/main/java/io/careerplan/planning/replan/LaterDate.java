package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.document.PathStep;
import io.careerplan.planning.schedule.PlanBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The end and everything that is open moves by whole weeks: the milestones that are not completed, the latest days of
 * work that is not done, and the windows of the moves on the chosen path and on its alternatives.
 */
record LaterDate(PlanBasis basis, ReplanLimits limits) implements Concession {
    /** A plan lasts no longer; a rule of plans. */
    private static final int MOST_YEARS = 10;

    @Override
    public OptionKind kind() {
        return OptionKind.LATER_DATE;
    }

    @Override
    public int most() {
        var last = basis.document().startsOn().plusYears(MOST_YEARS);
        long room = ChronoUnit.WEEKS.between(basis.document().endsOn(), last);
        return Math.clamp(room, 0, limits.mostWeeks());
    }

    @Override
    public PlanBasis at(int steps) {
        var plan = basis.document();
        var milestones = Variant.each(plan.roadmap().milestones(), (id, item) -> later(id, item, steps));
        var activities = Variant.each(plan.learning().activities(), (id, item) -> later(id, item, steps));
        var moved = Variant.with(plan, milestones, activities);
        var timed = Variant.eachPath(moved, path -> later(path, steps));
        return Variant.with(basis, Variant.endingOn(timed, plan.endsOn().plusWeeks(steps)));
    }

    /** Moves keep their order: from the first one on whose window is not over, all are made later. */
    private PathSection later(PathSection path, int weeks) {
        long over = path.steps().stream().takeWhile(this::isOver).count();
        var past = path.steps().stream().limit(over);
        var ahead = path.steps().stream().skip(over).map(step -> later(step, weeks));
        return new PathSection(
                path.from(), path.target(), Stream.concat(past, ahead).toList());
    }

    private boolean isOver(PathStep step) {
        LocalDate to = step.to();
        return to != null && to.isBefore(basis.today());
    }

    private static PathStep later(PathStep step, int weeks) {
        return new PathStep(step.code(), step.title(), step.kind(), later(step.from(), weeks), later(step.to(), weeks));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int weeks) {
        return day == null ? null : day.plusWeeks(weeks);
    }

    private Milestone later(String id, Milestone milestone, int weeks) {
        return basis.reached().contains(id)
                ? milestone
                : Variant.due(milestone, milestone.due().plusWeeks(weeks));
    }

    private Activity later(String id, Activity activity, int weeks) {
        LocalDate latest = activity.latest();
        return latest == null || basis.remaining().share(id) == 0
                ? activity
                : Variant.latest(activity, latest.plusWeeks(weeks));
    }
}
