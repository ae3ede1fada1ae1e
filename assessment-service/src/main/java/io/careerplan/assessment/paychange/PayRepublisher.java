package io.careerplan.assessment.paychange;

import io.careerplan.events.Event;
import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again which changes of pay were told, each as the same fact as the first time. */
@ApplicationScoped
class PayRepublisher implements Republisher {

    private final PayChanges changes;
    private final EntityRows rows;

    PayRepublisher(PayChanges changes, EntityRows rows) {
        this.changes = changes;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "pay";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return rows.peopleAfter(PayChange.class, after, limit);
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return List.copyOf(changes.of(person));
    }
}
