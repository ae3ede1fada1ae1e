package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;

/**
 * How far one of the workflow's deliverables has come for a person.
 *
 * @param personId whose
 * @param name its name, for example {@code skills-gap-analysis}
 * @param version counts its changes, from 0
 * @param status how far
 * @param since since when
 */
public record DeliverableState(UUID personId, String name, long version, DeliverableStatus status, Instant since) {}
