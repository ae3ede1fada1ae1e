package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came up, and when. */
record CauseView(
        ReviewCause.Kind kind,
        @Nullable String reference,
        @Nullable String detail,
        Instant at) {

    static CauseView of(Cause cause) {
        ReviewCause told = cause.told();
        return new CauseView(told.kind(), told.reference(), told.detail(), cause.at());
    }
}
