package io.careerplan.planning.plan;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import io.careerplan.events.PlanActivity;
import io.careerplan.events.PlanMilestone;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanTask;
import io.careerplan.events.ReviewCadence;
import io.careerplan.planning.document.Cadence;
import io.careerplan.planning.document.PlanDocument;
import java.util.List;

/** The whole plan as events carry it, items in a fixed order, so that the same plan is always the same bytes. */
final class PlanStates {
    /** Carried by a plan that was put away before its owner chose a cadence: the slowest there is. */
    private static final Cadence SLOWEST = new Cadence(31, 92);

    private PlanStates() {}

    static PlanState of(Plan plan, long version) {
        var document = plan.document();
        return new PlanState(
                plan.id(),
                plan.personId(),
                version,
                plan.revision(),
                io.careerplan.events.PlanStatus.valueOf(plan.status().name()),
                document.title(),
                document.startsOn(),
                document.endsOn(),
                milestones(document),
                activities(document),
                tasks(document),
                cadence(document),
                document.resources().weeklyHours());
    }

    private static List<PlanMilestone> milestones(PlanDocument document) {
        return document.roadmap().milestones().entrySet().stream()
                .map(item -> new PlanMilestone(
                        item.getKey(),
                        item.getValue().title(),
                        item.getValue().due(),
                        document.learning().plannedHoursOf(item.getKey()),
                        item.getValue().goalId()))
                .sorted(comparing(PlanMilestone::due).thenComparing(PlanMilestone::id))
                .toList();
    }

    private static List<PlanActivity> activities(PlanDocument document) {
        return document.learning().activities().entrySet().stream()
                .map(item -> item.getValue().toEvent(item.getKey()))
                .sorted(comparing(PlanActivity::id))
                .toList();
    }

    private static List<PlanTask> tasks(PlanDocument document) {
        return document.timeline().tasks().entrySet().stream()
                .map(item -> item.getValue().toEvent(item.getKey()))
                .sorted(comparing(PlanTask::weekStart).thenComparing(PlanTask::id))
                .toList();
    }

    private static ReviewCadence cadence(PlanDocument document) {
        var cadence = requireNonNullElse(document.flexibility().cadence(), SLOWEST);
        return new ReviewCadence(cadence.monthlyEveryDays(), cadence.comprehensiveEveryDays());
    }
}
