package io.careerplan.assessment.person;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The profile, to be handed out and to be forgotten. */
@ApplicationScoped
class PersonData implements PersonalData {

    private final PersonRepository repository;

    PersonData(PersonRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public Object export(UUID personId) {
        return repository.findByIdOptional(personId).map(PersonView::whole).stream()
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        repository.delete("id", personId);
    }
}
