package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GapAnalysisCompleted;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** What an analysis leaves behind in its own transaction: the event, the documents that rest on it, the audit entry. */
@ApplicationScoped
class GapTrail {

    private final Outbox outbox;
    private final Deliverables deliverables;
    private final Audit audit;

    GapTrail(Outbox outbox, Deliverables deliverables, Audit audit) {
        this.outbox = outbox;
        this.deliverables = deliverables;
        this.audit = audit;
    }

    void leave(GapAnalysisCompleted event) {
        var made = event.analysis();
        outbox.append(event);
        deliverables.set(made.personId(), AssessmentDeliverable.SKILLS_GAP_ANALYSIS, status(made), made.id());
        deliverables.outdate(made.personId(), AssessmentDeliverable.SKILLS_DEVELOPMENT_PLAN);
        audit.record("gaps-analysed", "gap-analysis", made.id(), made.personId(), null, made);
    }

    /** An analysis that no requirement of any target was compared in tells of technologies at most, and of no gap. */
    private static DeliverableStatus status(GapAnalysisState made) {
        boolean compared =
                made.targets().stream().anyMatch(target -> target.coverage().signum() > 0);
        return compared ? DeliverableStatus.DONE : DeliverableStatus.PARTIAL;
    }
}
