package io.careerplan.assessment.grant;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.GrantState;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What each change of a grant leaves behind in its own transaction: the event, the access register, the audit entry. */
@ApplicationScoped
class GrantTrail {

    private final Outbox outbox;
    private final GrantRegister register;
    private final Audit audit;

    GrantTrail(Outbox outbox, GrantRegister register, Audit audit) {
        this.outbox = outbox;
        this.register = register;
        this.audit = audit;
    }

    void leave(String action, AssessmentEvent event, @Nullable GrantState before, GrantState after) {
        outbox.append(event);
        register.apply(after);
        audit.record(action, "access-grant", after.id(), after.personId(), before, after);
    }
}
