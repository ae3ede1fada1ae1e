package io.careerplan.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person answered enough of a survey about their work for a score; said once per response.
 *
 * @param personId whose work
 * @param responseId the response
 * @param instrument id of what was asked
 * @param instrumentVersion its version; scores of different versions are not compared
 * @param score 0 (worst) to 100 (best)
 * @param difference the score less that of the response before; absent for the first one
 * @param change what that difference says; absent for the first one
 * @param at when it was answered
 */
public record SatisfactionMeasured(
        UUID personId,
        UUID responseId,
        String instrument,
        int instrumentVersion,
        BigDecimal score,
        @Nullable BigDecimal difference,
        @Nullable ReliableChange change,
        Instant at)
        implements AssessmentEvent, LastingFact {

    /** The response, of which nothing else is ever told. */
    @Override
    public UUID factId() {
        return responseId;
    }

    @Override
    public String key() {
        return personId.toString();
    }

    @Override
    public String subject() {
        return responseId.toString();
    }

    @Override
    public long version() {
        return 0;
    }
}
