package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;

/** What tracking-service says: facts about the execution of a plan and about reviews. */
public sealed interface TrackingEvent extends Event
        permits TaskLogged,
                MilestoneCompleted,
                MilestoneMissed,
                ReviewOpened,
                ReviewCompleted,
                TrackingDeliverableChanged {

    /** Whom the fact is about. */
    UUID personId();

    /** When it happened. */
    Instant at();

    @Override
    default String key() {
        return personId().toString();
    }

    @Override
    default long version() {
        return 0;
    }
}
