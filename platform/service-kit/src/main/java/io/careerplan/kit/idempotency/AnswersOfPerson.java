package io.careerplan.kit.idempotency;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stored answers are personal data of the caller and of whoever they are about. */
@ApplicationScoped
class AnswersOfPerson implements PersonalData {

    private final AnswerStore store;

    AnswersOfPerson(AnswerStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "stored-answers";
    }

    @Override
    public Object export(UUID personId) {
        return store.ofCaller(personId);
    }

    @Override
    public void erase(UUID personId) {
        store.forgetPerson(personId);
    }
}
