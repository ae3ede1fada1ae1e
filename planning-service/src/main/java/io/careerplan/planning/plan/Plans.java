package io.careerplan.planning.plan;

import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.execution.ReachedMilestones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing, reading and changing plans. */
@ApplicationScoped
@Transactional
class Plans {
    private final PlanRepository plans;
    private final PlanAccess access;
    private final PlanChanges changes;
    private final ReachedMilestones reached;
    private final GateCheck gate;
    private final RevisionLog revisions;
    private final ForecastLog forecasts;
    private final Outbox outbox;
    private final Cursors cursors;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanAccess access,
            PlanChanges changes,
            ReachedMilestones reached,
            GateCheck gate,
            RevisionLog revisions,
            ForecastLog forecasts,
            Outbox outbox,
            Cursors cursors,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.changes = changes;
        this.reached = reached;
        this.gate = gate;
        this.revisions = revisions;
        this.forecasts = forecasts;
        this.outbox = outbox;
        this.cursors = cursors;
        this.clock = clock;
    }

    PlanView draft(UUID person, PlanDocument document) {
        access.requirePerson(person, Verb.EDIT);
        var plan = Plan.draft(Ids.next(), person, document, clock.instant());
        plans.persist(plan);
        return changes.stored("plan-drafted", null, plan);
    }

    PlanView read(UUID id) {
        return PlanView.from(access.require(id, Verb.READ));
    }

    PageOf<PlanSummary> ofPerson(UUID person, Optional<PlanStatus> status, PageQuery page) {
        access.requirePerson(person, Verb.READ);
        var slice = cursors.slice(page, "plans", person, status);
        return slice.page(plans.ofPerson(person, status, slice), plan -> Position.of(plan.id()), PlanSummary::from);
    }

    PlanView change(UUID id, IfMatch ifMatch, MergePatch patch) {
        var plan = access.require(id, Verb.EDIT);
        ifMatch.require(plan.version());
        plan.requireEditable();
        var edit = patch.applyTo(PlanEdit.of(plan.document()));
        return edit.document().equals(plan.document()) ? PlanView.from(plan) : apply(edit, plan);
    }

    /** A proposal was worked out from the plan as it stands, and is the change that somebody accepted. */
    PlanView adopt(UUID id, PlanDocument document, UUID proposal, @Nullable String reason) {
        var plan = access.require(id, Verb.EDIT);
        plan.requireEditable();
        var before = PlanView.from(plan);
        revise(plan, document, reason, proposal);
        return changes.stored("plan-changed", before, plan);
    }

    private PlanView apply(PlanEdit edit, Plan plan) {
        var before = PlanView.from(plan);
        if (plan.status().isRevised()) {
            revise(plan, edit.document(), edit.reason(), null);
        } else {
            plan.edit(edit.document(), clock.instant());
        }
        return changes.stored("plan-changed", before, plan);
    }

    /** The one way of an approved or active plan to its next revision, whatever the change comes from. */
    private void revise(Plan plan, PlanDocument changed, @Nullable String reason, @Nullable UUID proposal) {
        var before = PlanSnapshot.of(plan);
        var revised = plan.revise(changed, reached.of(plan.id()), reason, proposal, clock.instant());
        gate.requireLetsThrough(before, plan);
        outbox.append(revised);
        revisions.append(NewRevision.of(plan, changes.author(), reason));
        forecasts.append(PlanSnapshot.of(plan));
    }
}
