package io.careerplan.assessment.person;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonRegistered;
import io.careerplan.events.PersonState;
import org.jspecify.annotations.Nullable;

/**
 * A change of a person that is still to leave its trail.
 *
 * @param action as the audit trail names it
 * @param event what is told of it
 * @param before the person before; null for one who was registered
 * @param after the person after
 */
record PersonStep(
        String action, AssessmentEvent event, @Nullable PersonState before, PersonState after) {

    static PersonStep of(PersonRegistered event) {
        return new PersonStep("person-registered", event, null, event.person());
    }

    static PersonStep of(PersonChanged event, PersonState before) {
        return new PersonStep("person-changed", event, before, event.person());
    }
}
