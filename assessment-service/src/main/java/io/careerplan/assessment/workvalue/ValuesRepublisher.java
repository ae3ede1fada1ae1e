package io.careerplan.assessment.workvalue;

import io.careerplan.events.Event;
import io.careerplan.events.WorkValuesChanged;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what a person looks for in work. */
@ApplicationScoped
class ValuesRepublisher implements Republisher {

    private final ValuesRepository repository;

    ValuesRepublisher(ValuesRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "work-values";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return repository.peopleAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.findByIdOptional(person).stream()
                .<Event>map(values -> new WorkValuesChanged(values.state(values.version())))
                .toList();
    }
}
