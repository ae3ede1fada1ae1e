package io.careerplan.planning.revision;

import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.planning.diff.PlanDiff;
import io.careerplan.planning.plan.NewRevision;
import io.careerplan.planning.plan.PlanAccess;
import io.careerplan.planning.plan.RevisionLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeping and reading revisions. */
@ApplicationScoped
@Transactional
class Revisions implements RevisionLog {
    private final RevisionRepository revisions;
    private final PlanAccess access;
    private final Cursors cursors;

    Revisions(RevisionRepository revisions, PlanAccess access, Cursors cursors) {
        this.revisions = revisions;
        this.access = access;
        this.cursors = cursors;
    }

    @Override
    public void append(NewRevision revision) {
        revisions.persist(new PlanRevision(revision));
    }

    PageOf<RevisionSummary> ofPlan(UUID plan, PageQuery page) {
        access.requireReadable(plan);
        var slice = cursors.slice(page, "revisions", plan);
        return slice.page(revisions.ofPlan(plan, slice), revision -> Position.of(revision.id()), RevisionSummary::from);
    }

    RevisionView read(UUID plan, int number) {
        access.requireReadable(plan);
        return RevisionView.from(revisions.require(plan, number));
    }

    DiffView diff(UUID plan, int from, int to) {
        access.requireReadable(plan);
        var before = revisions.require(plan, from).document();
        var after = revisions.require(plan, to).document();
        return new DiffView(plan, from, to, PlanDiff.between(before, after));
    }
}
