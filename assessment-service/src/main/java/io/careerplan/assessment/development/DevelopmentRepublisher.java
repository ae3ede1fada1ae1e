package io.careerplan.assessment.development;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what people planned to learn. */
@ApplicationScoped
class DevelopmentRepublisher implements Republisher {

    private final DevelopmentRepository repository;

    DevelopmentRepublisher(DevelopmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "development-plans";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return repository.peopleAfter(after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.completed(person).stream()
                .flatMap(plan -> plan.present().stream())
                .<Event>map(event -> event)
                .toList();
    }
}
