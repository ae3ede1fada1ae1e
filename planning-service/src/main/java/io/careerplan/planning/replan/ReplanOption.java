package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.events.Outlook;
import io.careerplan.events.PlanChange;
import io.careerplan.planning.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;

/**
 * One way to go on.
 *
 * @param document the whole plan then
 * @param weeklyHours hours a week then
 * @param outlook of the plan then
 * @param milestones outlook of each milestone then, by due date
 * @param changes from the latest revision of the plan
 */
public record ReplanOption(
        OptionKind kind,
        PlanDocument document,
        BigDecimal weeklyHours,
        Outlook outlook,
        List<Outlook> milestones,
        List<PlanChange> changes) {

    public ReplanOption {
        milestones = List.copyOf(milestones);
        changes = List.copyOf(changes);
    }
}
