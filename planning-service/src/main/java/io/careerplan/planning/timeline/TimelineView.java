package io.careerplan.planning.timeline;

import io.careerplan.planning.plan.PlanSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The timeline of a plan. A month has the weeks whose Mondays it has, a quarter its months; so each week is part of one
 * month and each month of one quarter, and every day of the plan is in one of each.
 *
 * @param planVersion the version of the plan that it is of
 * @param by how far down it goes
 */
record TimelineView(
        UUID planId,
        long planVersion,
        TimelineDetail by,
        LocalDate startsOn,
        LocalDate endsOn,
        List<TimelineQuarter> quarters) {

    static TimelineView of(PlanSnapshot plan, TimelineDetail by) {
        return new TimelineView(
                plan.id(),
                plan.version(),
                by,
                plan.document().startsOn(),
                plan.document().endsOn(),
                TimelineLayout.of(plan.document(), by));
    }
}
