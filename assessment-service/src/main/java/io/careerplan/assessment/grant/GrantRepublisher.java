package io.careerplan.assessment.grant;

import io.careerplan.events.Event;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what a person granted, taken back or not. */
@ApplicationScoped
class GrantRepublisher implements Republisher {

    private final GrantRepository repository;
    private final EntityRows rows;

    GrantRepublisher(GrantRepository repository, EntityRows rows) {
        this.repository = repository;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "access-grants";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(Grant.class, after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return repository.givenBy(person).stream().map(Grant::present).toList();
    }
}
