package io.careerplan.assessment.grant;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The grants a person gave and was given, to be handed out and to be forgotten. */
@ApplicationScoped
class GrantData implements PersonalData {

    private final GrantRepository repository;

    GrantData(GrantRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "grants";
    }

    @Override
    public Object export(UUID personId) {
        return repository.concerning(personId).stream().map(GrantView::from).toList();
    }

    @Override
    public void erase(UUID personId) {
        repository.forget(personId);
    }
}
