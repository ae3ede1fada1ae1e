package io.careerplan.kit.republish;

import io.careerplan.events.Event;
import java.util.List;
import java.util.UUID;

/** Says again what belongs to the organisation and to no person of it. */
public interface TenantRepublisher extends Republisher {

    @Override
    List<Event> ofTenant();

    @Override
    default List<UUID> peopleAfter(UUID after, int limit) {
        return List.of();
    }

    @Override
    default List<Event> ofPerson(UUID person) {
        return List.of();
    }
}
