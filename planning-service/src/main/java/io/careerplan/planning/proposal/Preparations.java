package io.careerplan.planning.proposal;

import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.erasure.PersonTurns;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.planning.plan.ActivePlans;
import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.plan.RevisionGate;
import io.careerplan.planning.replan.Replan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The two ends of preparing a proposal: what it is worked out from, and keeping it. */
@ApplicationScoped
@Transactional
class Preparations {
    private final ProposalRepository proposals;
    private final ProposedDocumentRepository documents;
    private final ActivePlans plans;
    private final ReplanInputs inputs;
    private final RevisionGate gate;
    private final PersonTurns turns;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Preparations(
            ProposalRepository proposals,
            ProposedDocumentRepository documents,
            ActivePlans plans,
            ReplanInputs inputs,
            RevisionGate gate,
            PersonTurns turns,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.documents = documents;
        this.plans = plans;
        this.inputs = inputs;
        this.gate = gate;
        this.turns = turns;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where there is nothing to prepare: no longer active, prepared before, or of unknown capacity. */
    Optional<Preparation> begin(Occasion occasion) {
        return plans.find(occasion.planId())
                .filter(plan -> !proposals.isPrepared(occasion))
                .flatMap(plan -> inputs.of(plan).map(input -> new Preparation(occasion, plan, input)));
    }

    /** Leaves out what the gate would refuse. */
    Judged judge(Preparation preparation, Replan replan) {
        return Judged.of(replan, option -> gate.of(preparation.plan(), option.document()));
    }

    /** Takes the turn of an event, so that neither a change of the plan nor an erasure is under way beside it. */
    PreparationEnd keep(Preparation preparation, Judged judged) {
        var base = preparation.plan();
        turns.alone(base.personId().toString());
        var present = plans.find(base.id());
        if (present.isEmpty() || proposals.isPrepared(preparation.occasion())) {
            return PreparationEnd.NOTHING_TO_PREPARE;
        }
        if (present.get().revision() != base.revision()) {
            return PreparationEnd.PLAN_REVISED_MEANWHILE;
        }
        return keep(preparation.occasion(), present.get(), judged);
    }

    /** That nothing helps is said where a review asks what to do; nobody asked about changed facts. */
    private PreparationEnd keep(Occasion occasion, PlanSnapshot plan, Judged judged) {
        var options = judged.replan().options();
        if (options.isEmpty() && occasion.kind() != OccasionKind.REVIEW) {
            return PreparationEnd.NOTHING_TO_PROPOSE;
        }
        var review = occasion.review(supersede(plan));
        var proposal = new Proposal(occasion, plan, ProposalBody.of(review, judged), clock.instant());
        var prepared = proposal.prepared();
        proposals.persist(proposal);
        proposals.flush();
        options.forEach(option -> documents.persist(new ProposedDocument(proposal.id(), option)));
        outbox.append(prepared);
        audit.record(
                "proposal-prepared", "proposal", proposal.id(), proposal.personId(), null, ProposalView.from(proposal));
        return PreparationEnd.PREPARED;
    }

    /** Flushed before the new one comes: the database knows one open proposal at a time. */
    private Optional<Proposal> supersede(PlanSnapshot plan) {
        var open = proposals.openOf(plan.id());
        open.ifPresent(older -> outbox.append(older.supersede(clock.instant())));
        proposals.flush();
        return open;
    }
}
