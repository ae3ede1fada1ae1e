package io.careerplan.tracking.journey;

import static io.careerplan.events.PlanStatus.ACTIVE;
import static io.careerplan.events.PlanStatus.APPROVED;
import static io.careerplan.events.PlanStatus.DRAFT;
import static io.careerplan.events.PlanStatus.SUBMITTED;

import io.careerplan.events.PlanStatus;
import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.deliverable.WorkflowDocument;
import io.careerplan.tracking.nextcall.LeadingPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which plan leads: of those that were told the one that is furthest and not over, of several the latest. A draft is not told before it is handed
 * in; it is known by the action plan, which refers to the plan that leads in planning.
 */
@Algorithm
final class LeadingPlans {

    private static final List<PlanStatus> FURTHEST_FIRST = List.of(ACTIVE, APPROVED, SUBMITTED);

    private LeadingPlans() {}

    /** The leading one of plans in the order in which they were made. */
    static Optional<LeadingPlan> of(List<LeadingPlan> told, Documents documents) {
        return FURTHEST_FIRST.stream()
                .flatMap(status -> told.reversed().stream().filter(plan -> plan.status() == status))
                .findFirst()
                .or(() -> draft(told, documents));
    }

    private static Optional<LeadingPlan> draft(List<LeadingPlan> told, Documents documents) {
        return documents
                .reference(WorkflowDocument.ACTION_PLAN)
                .filter(id -> over(told).noneMatch(plan -> plan.id().equals(id)))
                .map(id -> new LeadingPlan(id, DRAFT));
    }

    private static Stream<LeadingPlan> over(List<LeadingPlan> told) {
        return told.stream().filter(plan -> plan.status() != DRAFT);
    }
}
