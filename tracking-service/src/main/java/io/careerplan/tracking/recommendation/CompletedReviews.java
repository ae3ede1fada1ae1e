package io.careerplan.tracking.recommendation;

import java.util.UUID;

/** Tells which reviews are completed here; known to those who keep them. */
public interface CompletedReviews {

    /** Whether the tenant has the review and it is completed. */
    boolean contains(UUID reviewId);
}
