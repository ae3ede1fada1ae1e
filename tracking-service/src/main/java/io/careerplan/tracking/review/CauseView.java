package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came up, and when.
 *
 * @param planId the plan that it came up in; an open review may have gone over to another one since
 */
record CauseView(
        ReviewCause.Kind kind,
        @Nullable String reference,
        @Nullable String detail,
        UUID planId,
        Instant at) {

    static CauseView of(Cause cause) {
        ReviewCause told = cause.told();
        return new CauseView(told.kind(), told.reference(), told.detail(), cause.planId, cause.at());
    }
}
