package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Milestone;
import io.careerplan.planning.schedule.PlanBasis;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The end and everything that is open moves by whole weeks: the milestones that are not completed, and the latest days of
 * work that is not done.
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
        return Variant.with(basis, Variant.endingOn(moved, plan.endsOn().plusWeeks(steps)));
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
