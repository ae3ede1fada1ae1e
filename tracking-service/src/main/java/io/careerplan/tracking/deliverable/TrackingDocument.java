package io.careerplan.tracking.deliverable;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.Algorithm;
import java.util.function.Function;

/** The documents that tracking owes, each with the rule by which its state is read off the plan that is carried out. */
@Algorithm
enum TrackingDocument {
    /** Begun with the first work; done once a review looked at it. */
    PROGRESS_REPORT(WorkflowDocument.PROGRESS_REPORT, TrackingDocument::report),
    /** Made by a review; done once every recommendation is decided, which is at once where it made none. */
    ADJUSTMENT_RECOMMENDATIONS(WorkflowDocument.ADJUSTMENT_RECOMMENDATIONS, TrackingDocument::adjustments),
    /** Begun with a proposal, done with the first revision of the active plan, out of date once a further proposal waits. */
    UPDATED_ACTION_PLAN(WorkflowDocument.UPDATED_ACTION_PLAN, TrackingDocument::update);

    private final WorkflowDocument document;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Carrying, DeliverableStatus> rule;

    TrackingDocument(WorkflowDocument document, Function<Carrying, DeliverableStatus> rule) {
        this.document = document;
        this.rule = rule;
    }

    String text() {
        return document.text();
    }

    /** How far it is for a plan that is carried out so. */
    DeliverableStatus status(Carrying plan) {
        return rule.apply(plan);
    }

    private static DeliverableStatus report(Carrying plan) {
        if (plan.reviewed()) {
            return DONE;
        }
        return plan.worked() ? PARTIAL : MISSING;
    }

    private static DeliverableStatus adjustments(Carrying plan) {
        if (!plan.reviewed()) {
            return MISSING;
        }
        return plan.undecided() ? PARTIAL : DONE;
    }

    private static DeliverableStatus update(Carrying plan) {
        if (plan.revised()) {
            return plan.proposed() ? OUTDATED : DONE;
        }
        return plan.proposed() ? PARTIAL : MISSING;
    }
}
