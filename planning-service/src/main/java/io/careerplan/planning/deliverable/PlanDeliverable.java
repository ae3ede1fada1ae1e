package io.careerplan.planning.deliverable;

import static java.util.stream.Collectors.toSet;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Risk;
import io.careerplan.planning.document.SubmissionRule;
import io.careerplan.planning.document.Task;
import java.util.Locale;
import java.util.function.Predicate;

/** The deliverables that a plan holds: whether it has anything of each, and whether it has all of it. */
public enum PlanDeliverable {
    /** All that a plan needs to be handed in. */
    ACTION_PLAN(
            plan -> !plan.learning().activities().isEmpty()
                    || !plan.roadmap().milestones().isEmpty(),
            plan -> DocumentRule.errors(plan, SubmissionRule.values()).isEmpty()),
    /** Weekly tasks for every activity. */
    IMPLEMENTATION_TIMELINE(plan -> !plan.timeline().tasks().isEmpty(), PlanDeliverable::hasTasksForAll),
    /** The hours of a week, and what is kept back for emergencies. */
    RESOURCE_ALLOCATION_PLAN(
            plan -> plan.resources().weeklyHours() != null
                    || plan.resources().monthlyBudget() != null
                    || !plan.resources().reserves().isEmpty(),
            plan -> plan.resources().weeklyHours() != null
                    && !plan.resources().reserves().isEmpty()),
    /** Risks of at least three kinds [C]. */
    RISK_ASSESSMENT_REPORT(plan -> !plan.risks().register().isEmpty(), PlanDeliverable::looksAround),
    /** An answer to every serious risk. */
    CONTINGENCY_PLANS(plan -> !plan.contingencies().plans().isEmpty(), PlanDeliverable::answersSeriousRisks),
    /** Cadence of reviews, slack, and rules of adjustment. */
    FLEXIBILITY_FRAMEWORK(
            plan -> plan.flexibility().cadence() != null
                    || plan.flexibility().slack() != null
                    || !plan.flexibility().adjustmentRules().isEmpty(),
            plan -> plan.flexibility().cadence() != null
                    && plan.flexibility().slack() != null
                    && !plan.flexibility().adjustmentRules().isEmpty());

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<PlanDocument> begun;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Predicate<PlanDocument> whole;

    PlanDeliverable(Predicate<PlanDocument> begun, Predicate<PlanDocument> whole) {
        this.begun = begun;
        this.whole = whole;
    }

    /** Its name in the workflow. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How far it is in a plan. */
    public DeliverableStatus statusIn(PlanDocument plan) {
        if (!begun.test(plan)) {
            return DeliverableStatus.MISSING;
        }
        return whole.test(plan) ? DeliverableStatus.DONE : DeliverableStatus.PARTIAL;
    }

    private static boolean hasTasksForAll(PlanDocument plan) {
        var planned =
                plan.timeline().tasks().values().stream().map(Task::activityId).collect(toSet());
        return planned.containsAll(plan.learning().activities().keySet());
    }

    private static boolean looksAround(PlanDocument plan) {
        return plan.risks().register().values().stream()
                        .map(Risk::kind)
                        .distinct()
                        .count()
                >= 3;
    }

    private static boolean answersSeriousRisks(PlanDocument plan) {
        return plan.risks().register().entrySet().stream()
                .filter(risk -> risk.getValue().inherentBand().needsContingency())
                .allMatch(risk -> plan.contingencies().answer(risk.getKey()));
    }
}
