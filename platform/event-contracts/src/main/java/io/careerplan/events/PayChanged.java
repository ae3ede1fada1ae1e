package io.careerplan.events;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest assessment of a person's situation tells another base pay than was told before; said once per change.
 *
 * @param personId whose pay
 * @param assessmentId the assessment that says it
 * @param amount base pay a year, before tax
 * @param occupation code of the occupation whose wages it is held against; absent where none is known
 * @param percentile where it stands among those wages, 0 to 100; absent where that cannot be said, also below the lowest
 *     and above the highest known point
 * @param on the day the assessment is about
 * @param at when it was told
 */
public record PayChanged(
        UUID personId,
        UUID assessmentId,
        Money amount,
        @Nullable String occupation,
        @Nullable BigDecimal percentile,
        LocalDate on,
        Instant at)
        implements AssessmentEvent, LastingFact {

    /** One assessment may be corrected and tell another pay, though not twice at the same moment. */
    @Override
    public UUID factId() {
        return UUID.nameUUIDFromBytes(("pay.changed/" + assessmentId + "/" + at).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String key() {
        return personId.toString();
    }

    @Override
    public String subject() {
        return assessmentId.toString();
    }

    @Override
    public long version() {
        return 0;
    }
}
