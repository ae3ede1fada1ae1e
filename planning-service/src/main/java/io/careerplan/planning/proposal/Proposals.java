package io.careerplan.planning.proposal;

import static java.util.stream.Collectors.toSet;

import io.careerplan.events.OptionKind;
import io.careerplan.kit.access.Caller;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.execution.LoggedWork;
import io.careerplan.planning.execution.ReachedMilestones;
import io.careerplan.planning.execution.TaskWork;
import io.careerplan.planning.plan.PlanAccess;
import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.plan.ProposedRevisions;
import io.careerplan.planning.replan.WorkSince;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Reading proposals and deciding on them. */
@ApplicationScoped
@Transactional
class Proposals {
    private final ProposalRepository proposals;
    private final ProposedDocumentRepository documents;
    private final PlanAccess access;
    private final LateAcceptances late;
    private final ProposedRevisions revisions;
    private final LoggedWork work;
    private final ReachedMilestones reached;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Cursors cursors;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            ProposedDocumentRepository documents,
            PlanAccess access,
            LateAcceptances late,
            ProposedRevisions revisions,
            LoggedWork work,
            ReachedMilestones reached,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Cursors cursors,
            Clock clock) {
        this.proposals = proposals;
        this.documents = documents;
        this.access = access;
        this.late = late;
        this.revisions = revisions;
        this.work = work;
        this.reached = reached;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.cursors = cursors;
        this.clock = clock;
    }

    PageOf<ProposalSummary> ofPlan(UUID plan, PageQuery page) {
        access.requireReadable(plan);
        var slice = cursors.slice(page, "proposals", plan);
        return slice.page(proposals.ofPlan(plan, slice), found -> Position.of(found.id()), ProposalSummary::from);
    }

    ProposalView read(UUID plan, UUID id) {
        access.requireReadable(plan);
        return ProposalView.from(proposals.require(plan, id));
    }

    ProposalView accept(UUID planId, UUID id, Acceptance acceptance) {
        var plan = access.editable(planId);
        var proposal = proposals.require(planId, id);
        var before = ProposalView.from(proposal);
        var option = acceptance.option();
        var changed = planThen(proposal, option, plan);
        outbox.append(proposal.accept(option, acceptance.reason(), plan.revision(), author(), clock.instant()));
        revisions.adopt(planId, changed, id, acceptance.reason());
        return recorded("proposal-accepted", before, proposal);
    }

    ProposalView reject(UUID planId, UUID id, Rejection rejection) {
        access.editable(planId);
        var proposal = proposals.require(planId, id);
        var before = ProposalView.from(proposal);
        outbox.append(proposal.reject(rejection.reason(), author(), clock.instant()));
        return recorded("proposal-rejected", before, proposal);
    }

    /** Nothing is written yet when it finds that it is too late. */
    private PlanDocument planThen(Proposal proposal, OptionKind option, PlanSnapshot plan) {
        proposal.requireOffers(option, plan.revision());
        var changed =
                withWorkSince(documents.ofOption(proposal.id(), option), plan).orElseThrow(proposal::outdated);
        if (late.supersede(proposal.id(), changed, plan)) {
            throw proposal.outdated();
        }
        return changed;
    }

    private Optional<PlanDocument> withWorkSince(PlanDocument option, PlanSnapshot plan) {
        var logged = work.of(plan.id()).stream().map(TaskWork::taskId).collect(toSet());
        return WorkSince.kept(option, plan.document(), logged, reached.of(plan.id()));
    }

    private ProposalView recorded(String action, ProposalView before, Proposal proposal) {
        proposals.flush();
        var after = ProposalView.from(proposal);
        audit.record(action, "proposal", proposal.id(), proposal.personId(), before, after);
        return after;
    }

    private UUID author() {
        return caller.personId().orElseThrow(Refusal::notFound);
    }
}
