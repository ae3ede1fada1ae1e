package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one of the workflow's deliverables has come for a person.
 *
 * @param personId whose
 * @param name its name, for example {@code skills-gap-analysis}
 * @param version counts its changes, from 0
 * @param status how far
 * @param since since when
 * @param reference id of what it is read from and carried on with: the gap analysis, the search of career paths, the plan
 */
public record DeliverableState(
        UUID personId,
        String name,
        long version,
        DeliverableStatus status,
        Instant since,
        @Nullable UUID reference) {

    /** The state of one that rests on no single thing. */
    public DeliverableState(UUID personId, String name, long version, DeliverableStatus status, Instant since) {
        this(personId, name, version, status, since, null);
    }
}
