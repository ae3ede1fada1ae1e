package io.careerplan.assessment.goal;

import io.careerplan.assessment.deliverable.AssessmentDeliverable;
import io.careerplan.assessment.deliverable.Deliverables;
import io.careerplan.assessment.goaldetails.GoalDetails;
import io.careerplan.events.GoalsChanged;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each change of a goal leaves behind in its own transaction: the event, the version, the document, the audit entry. */
@ApplicationScoped
class GoalTrail {

    private final Outbox outbox;
    private final GoalVersions versions;
    private final Deliverables deliverables;
    private final Audit audit;

    GoalTrail(Outbox outbox, GoalVersions versions, Deliverables deliverables, Audit audit) {
        this.outbox = outbox;
        this.versions = versions;
        this.deliverables = deliverables;
        this.audit = audit;
    }

    /** Leaves what a change of one goal leaves. */
    void leave(String action, GoalBook book, GoalsChanged event, Changed goal) {
        tell(event);
        var person = event.goals().personId();
        deliverables.set(person, AssessmentDeliverable.GOALS_DOCUMENT, book.document());
        audit.record(action, "goal", goal.id(), person, goal.before(), goal.after());
    }

    /** Only the event under its version, for a change that came with a forecast. */
    void tell(GoalsChanged event) {
        versions.put(event.goals().personId(), event.version());
        outbox.append(event);
    }

    /** A goal before and after; none before it was made, none after it was removed. */
    record Changed(
            UUID id, @Nullable GoalDetails before, @Nullable GoalDetails after) {}
}
