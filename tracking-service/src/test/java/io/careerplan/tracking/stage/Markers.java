package io.careerplan.tracking.stage;

import io.careerplan.events.Event;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.TaskLogged;
import io.careerplan.events.Topics;
import io.careerplan.tracking.plan.PlanFixture;
import java.time.Instant;
import java.util.UUID;

/** Events of people nobody asks about, which show that everything before them was dealt with. */
final class Markers {

    private Markers() {}

    static Event of(String topic) {
        UUID person = UUID.randomUUID();
        return switch (topic) {
            case Topics.ASSESSMENT -> Facts.registered(person, "marker-" + person, "UTC", 0);
            case Topics.PLANNING ->
                new PlanArchived(PlanFixture.active(UUID.randomUUID(), person).state());
            case Topics.TRACKING ->
                new TaskLogged(person, UUID.randomUUID(), "t1", UUID.randomUUID(), 5, false, 60, Instant.EPOCH);
            default -> throw new IllegalArgumentException(topic);
        };
    }
}
