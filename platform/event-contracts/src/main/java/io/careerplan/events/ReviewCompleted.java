package io.careerplan.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review was completed.
 *
 * @param personId whose progress was reviewed
 * @param reviewId the review
 * @param kind what it is for
 * @param attainment goal or milestone id to attainment, −2 (much less than expected) to 2 (much more), 0 as expected
 * @param answers question id to answer
 * @param at when it was completed
 * @param planId the plan reviewed
 * @param band how the plan runs, where it can be said
 * @param spi schedule performance index SPI(t), 1 is as planned, where it can be said
 * @param causes why the review was opened
 */
public record ReviewCompleted(
        UUID personId,
        UUID reviewId,
        ReviewKind kind,
        Map<String, Integer> attainment,
        Map<String, String> answers,
        Instant at,
        @Nullable UUID planId,
        @Nullable Band band,
        @Nullable BigDecimal spi,
        @Nullable List<ReviewCause> causes)
        implements TrackingEvent {

    public ReviewCompleted {
        attainment = Sorted.copyOf(attainment);
        answers = Sorted.copyOf(answers);
        causes = causes == null ? null : List.copyOf(causes);
    }

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
