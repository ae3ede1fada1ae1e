package io.careerplan.events;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A review was completed.
 *
 * @param personId whose progress was reviewed
 * @param reviewId the review
 * @param kind what it is for
 * @param attainment goal or milestone id to attainment, −2 (much less than expected) to 2 (much more), 0 as expected
 * @param answers question id to answer
 * @param at when it was completed
 */
public record ReviewCompleted(
        UUID personId,
        UUID reviewId,
        ReviewKind kind,
        Map<String, Integer> attainment,
        Map<String, String> answers,
        Instant at)
        implements TrackingEvent {

    public ReviewCompleted {
        attainment = Sorted.copyOf(attainment);
        answers = Sorted.copyOf(answers);
    }

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
