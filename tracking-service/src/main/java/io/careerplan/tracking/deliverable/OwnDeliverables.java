package io.careerplan.tracking.deliverable;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.TrackingDeliverableChanged;
import io.careerplan.kit.deliverable.DeliverableBoard;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.recommendation.DecisionLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the state of tracking's own documents. It is read anew off the plan that the person carries out whenever
 * something about it was told or decided, so that a repetition changes and tells nothing. Without such a plan the
 * documents stay as they are; what is left of a former plan is out of date until the present one has its own.
 */
@ApplicationScoped
public class OwnDeliverables implements DecisionLog {

    private final Plans plans;
    private final CarriedPlans carried;
    private final DeliverableBoard board;
    private final Outbox outbox;

    OwnDeliverables(Plans plans, CarriedPlans carried, DeliverableBoard board, Outbox outbox) {
        this.plans = plans;
        this.carried = carried;
        this.board = board;
        this.outbox = outbox;
    }

    /** Reads the states anew and tells of each that changed, in the running transaction. */
    public void readOff(UUID person) {
        carried.oneAtATime(person);
        plans.findActiveOf(person).ifPresent(this::readOff);
    }

    @Override
    public void decided(UUID person) {
        readOff(person);
    }

    private void readOff(PlanCopy plan) {
        Carrying carrying = carried.of(plan);
        for (TrackingDocument document : TrackingDocument.values()) {
            set(plan, document, document.status(carrying));
        }
    }

    private void set(PlanCopy plan, TrackingDocument document, DeliverableStatus status) {
        UUID person = plan.personId();
        Optional<UUID> former = status == DeliverableStatus.MISSING ? formerPlan(plan, document) : Optional.empty();
        if (former.isPresent()) {
            tell(board.set(person, document.text(), DeliverableStatus.OUTDATED, former.get()));
        } else {
            UUID reference = status == DeliverableStatus.MISSING ? null : plan.id();
            tell(board.set(person, document.text(), status, reference));
        }
    }

    /** The plan before, where the document is still that plan's. */
    private Optional<UUID> formerPlan(PlanCopy plan, TrackingDocument document) {
        return board.find(plan.personId(), document.text())
                .map(DeliverableState::reference)
                .filter(reference -> !reference.equals(plan.id()));
    }

    private void tell(Optional<DeliverableState> changed) {
        changed.map(TrackingDeliverableChanged::new).ifPresent(outbox::append);
    }
}
