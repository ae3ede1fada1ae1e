package io.careerplan.planning.schedule;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.PlanDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The activities of a plan as work that is left. */
public final class WorkItems {

    private WorkItems() {}

    /**
     * What is left to do, by id. Planned hours are the PERT mean times the bias. What has begun has been paid for.
     *
     * @param bias factor between estimate and outcome, above 0
     */
    public static List<WorkItem> of(PlanDocument document, double bias, Remaining remaining) {
        return document.learning().activities().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry ->
                        of(entry.getKey(), entry.getValue(), document, bias, remaining.share(entry.getKey())).stream())
                .toList();
    }

    private static Optional<WorkItem> of(
            String id, Activity activity, PlanDocument document, double bias, double share) {
        double hours = activity.effort().plannedHours().doubleValue() * bias * share;
        var milestone = Optional.ofNullable(activity.milestoneId())
                .map(document.roadmap().milestones()::get);
        return hours > 0
                ? Optional.of(new WorkItem(
                        id,
                        activity.title(),
                        hours,
                        activity.prerequisites(),
                        activity.earliest(),
                        activity.latest(),
                        milestone.map(reached -> reached.due()).orElse(null),
                        share < 1 ? null : activity.cost(),
                        activity.priority()))
                : Optional.empty();
    }
}
