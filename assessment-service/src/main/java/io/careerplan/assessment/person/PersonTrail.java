package io.careerplan.assessment.person;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.PersonState;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.access.MemberRegister;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What each change of a person leaves behind in its own transaction: the event, the access register, the audit entry,
 * and what follows from another occupation. */
@ApplicationScoped
class PersonTrail {

    private final Outbox outbox;
    private final MemberRegister members;
    private final OccupationWatch occupations;
    private final Audit audit;

    PersonTrail(Outbox outbox, MemberRegister members, OccupationWatch occupations, Audit audit) {
        this.outbox = outbox;
        this.members = members;
        this.occupations = occupations;
        this.audit = audit;
    }

    void leave(String action, AssessmentEvent event, @Nullable PersonState before, PersonState after) {
        outbox.append(event);
        members.apply(after);
        audit.record(action, "person", after.id(), after.id(), before, after);
        watch(before, after);
    }

    /** The trail of many changes, each of another person; the last that their transaction does. */
    void leaveAll(List<PersonStep> steps, Actor by) {
        members.applyAll(steps.stream().map(PersonStep::after).toList());
        steps.forEach(step -> audit.recordBy(
                by, step.action(), "person", step.after().id(), step.after().id(), step.before(), step.after()));
        outbox.appendAll(steps.stream().map(PersonStep::event).toList());
        steps.forEach(step -> watch(step.before(), step.after()));
    }

    /** Nothing follows from the occupation of somebody new, of whom nothing else is known. */
    private void watch(@Nullable PersonState before, PersonState after) {
        if (before != null && !Objects.equals(before.currentOccupation(), after.currentOccupation())) {
            occupations.worksElsewhere(after.id());
        }
    }
}
