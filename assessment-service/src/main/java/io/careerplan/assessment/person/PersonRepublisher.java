package io.careerplan.assessment.person;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again who a person is. */
@ApplicationScoped
class PersonRepublisher implements Republisher {

    private final PersonRepository repository;

    PersonRepublisher(PersonRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return repository.idsAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.findByIdOptional(person).map(Person::present).stream().toList();
    }
}
