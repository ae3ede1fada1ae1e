package io.careerplan.assessment.paychange;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Changes of pay as they were told, to be handed out and to be forgotten. */
@ApplicationScoped
class PayChangeData implements PersonalData {

    private final PayChanges changes;

    PayChangeData(PayChanges changes) {
        this.changes = changes;
    }

    @Override
    public String name() {
        return "pay-changes";
    }

    @Override
    public Object export(UUID personId) {
        return changes.of(personId);
    }

    @Override
    public void erase(UUID personId) {
        changes.delete("personId", personId);
    }
}
