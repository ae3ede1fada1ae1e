package io.careerplan.assessment.person;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.PersonState;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.access.MemberRegister;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each change of a person leaves behind in its own transaction: the event, the access register, the audit entry. */
@ApplicationScoped
class PersonTrail {

    private final Outbox outbox;
    private final MemberRegister members;
    private final Audit audit;

    PersonTrail(Outbox outbox, MemberRegister members, Audit audit) {
        this.outbox = outbox;
        this.members = members;
        this.audit = audit;
    }

    void leave(String action, AssessmentEvent event, @Nullable PersonState before, PersonState after) {
        outbox.append(event);
        members.apply(after);
        audit.record(action, "person", after.id(), after.id(), before, after);
    }

    /** The trail of many changes, each of another person; the last that their transaction does. */
    void leaveAll(List<PersonStep> steps, Actor by) {
        members.applyAll(steps.stream().map(PersonStep::after).toList());
        steps.forEach(step -> audit.recordBy(
                by, step.action(), "person", step.after().id(), step.after().id(), step.before(), step.after()));
        outbox.appendAll(steps.stream().map(PersonStep::event).toList());
    }
}
