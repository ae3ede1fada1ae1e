package io.careerplan.assessment.development;

import io.careerplan.events.Event;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what people planned to learn. */
@ApplicationScoped
class DevelopmentRepublisher implements Republisher {

    private static final String COMPLETED = "status = DevelopmentStatus.COMPLETED";

    private final DevelopmentRepository repository;
    private final EntityRows rows;

    DevelopmentRepublisher(DevelopmentRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "development-plans";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(DevelopmentPlan.class, COMPLETED, after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.completed(person).stream()
                .flatMap(plan -> plan.present().stream())
                .<Event>map(event -> event)
                .toList();
    }
}
