package io.careerplan.tracking.fact;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import io.careerplan.events.ForecastCompleted;
import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanApproved;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanCompleted;
import io.careerplan.events.PlanReturned;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.PlanSubmitted;
import io.careerplan.events.PlanningDeliverableChanged;
import io.careerplan.events.PlanningEvent;
import io.careerplan.events.ProposalDecided;
import io.careerplan.events.ProposalPrepared;
import io.careerplan.events.ProposalState;
import io.careerplan.events.ReviewCause;
import io.careerplan.kit.consumer.EventHandler;
import io.careerplan.kit.consumer.EventShell;
import io.careerplan.tracking.deadline.PassedDates;
import io.careerplan.tracking.deliverable.DeliverableCopies;
import io.careerplan.tracking.deliverable.OwnDeliverables;
import io.careerplan.tracking.personfact.NotedProposals;
import io.careerplan.tracking.plan.PlanCopies;
import io.careerplan.tracking.recommendation.Proposals;
import io.careerplan.tracking.review.Reviews;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Plans, proposals and documents, as planning tells them. */
@ApplicationScoped
class PlanningFacts implements EventHandler {

    private final EventShell shell;
    private final PassedDates passed;
    private final PlanCopies copies;
    private final Reviews reviews;
    private final Proposals proposals;
    private final NotedProposals noted;
    private final DeliverableCopies deliverables;
    private final OwnDeliverables own;
    private final SatisfactionFalls satisfaction;

    PlanningFacts(
            EventShell shell,
            PassedDates passed,
            PlanCopies copies,
            Reviews reviews,
            Proposals proposals,
            NotedProposals noted,
            DeliverableCopies deliverables,
            OwnDeliverables own,
            SatisfactionFalls satisfaction) {
        this.shell = shell;
        this.passed = passed;
        this.copies = copies;
        this.reviews = reviews;
        this.proposals = proposals;
        this.noted = noted;
        this.deliverables = deliverables;
        this.own = own;
        this.satisfaction = satisfaction;
    }

    @Incoming("planning")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(this, consumed);
    }

    @Override
    public String consumer() {
        return "tracking.planning";
    }

    @Override
    public void handle(Event event, Envelope envelope) {
        switch ((PlanningEvent) event) {
            case PlanRevised revised -> revise(revised, envelope);
            case PlanSubmitted submitted -> apply(submitted.plan(), envelope);
            case PlanApproved approved -> apply(approved.plan(), envelope);
            case PlanReturned returned -> apply(returned.plan(), envelope);
            case PlanActivated activated -> apply(activated.plan(), envelope);
            case PlanCompleted completed -> apply(completed.plan(), envelope);
            case PlanArchived archived -> apply(archived.plan(), envelope);
            case ProposalPrepared prepared -> take(prepared.proposal());
            case ProposalDecided decided -> take(decided.proposal());
            case PlanningDeliverableChanged changed -> deliverables.note(changed.deliverable());
            case ForecastCompleted _ -> {}
        }
        own.readOff(UUID.fromString(event.key()));
    }

    /**
     * A change of what is being carried out is looked at together, unless it was decided on a proposal, which a review
     * brought about; of a plan not begun there is nothing to review.
     */
    private void revise(PlanRevised revised, Envelope envelope) {
        PlanState plan = revised.plan();
        boolean isNew = apply(plan, envelope);
        if (isNew && plan.status() == PlanStatus.ACTIVE && revised.proposalId() == null) {
            String revision = Integer.toString(plan.revision());
            reviews.openFor(
                    plan.id(),
                    new ReviewCause(ReviewCause.Kind.PLAN_REVISED, plan.id().toString(), revision));
        }
    }

    /** What was due by the plan that is replaced is done first. False if the copy is as new already. */
    private boolean apply(PlanState plan, Envelope envelope) {
        passed.settle(plan, envelope.time());
        boolean isNew = copies.apply(plan, envelope.time());
        satisfaction.note(plan, envelope.time());
        return isNew;
    }

    private void take(ProposalState proposal) {
        proposals.apply(proposal);
        noted.note(proposal);
    }
}
