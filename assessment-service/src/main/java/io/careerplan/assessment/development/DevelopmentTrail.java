package io.careerplan.assessment.development;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.developmentcontent.DevelopmentDocument;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What each change of a plan leaves behind in its own transaction: the event, the document, the audit entry. */
@ApplicationScoped
class DevelopmentTrail {

    private final Outbox outbox;
    private final Deliverables deliverables;
    private final Audit audit;

    DevelopmentTrail(Outbox outbox, Deliverables deliverables, Audit audit) {
        this.outbox = outbox;
        this.deliverables = deliverables;
        this.audit = audit;
    }

    void made(DevelopmentPlan plan) {
        deliverables.begin(plan.personId(), AssessmentDeliverable.SKILLS_DEVELOPMENT_PLAN, plan.id());
        record("development-plan-made", plan, null);
    }

    void changed(DevelopmentPlan plan, DevelopmentDocument before) {
        record("development-plan-changed", plan, before);
    }

    void completed(DevelopmentPlan plan, DevelopmentPlanCompleted event) {
        outbox.append(event);
        deliverables.set(
                plan.personId(), AssessmentDeliverable.SKILLS_DEVELOPMENT_PLAN, DeliverableStatus.DONE, plan.id());
        audit.record("development-plan-completed", "development-plan", plan.id(), plan.personId(), null, event.plan());
    }

    private void record(String action, DevelopmentPlan plan, @Nullable DevelopmentDocument before) {
        audit.record(action, "development-plan", plan.id(), plan.personId(), before, plan.document());
    }
}
