package io.careerplan.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A review of a person's progress was opened.
 *
 * @param personId whose progress
 * @param reviewId the review
 * @param kind what it is for
 * @param causes why, in the order they arose, at least one
 * @param at when it was opened
 */
public record ReviewOpened(UUID personId, UUID reviewId, ReviewKind kind, List<ReviewCause> causes, Instant at)
        implements TrackingEvent {

    public ReviewOpened {
        causes = List.copyOf(causes);
    }

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
