package io.careerplan.tracking.review;

import io.careerplan.events.ReviewKind;
import java.util.UUID;

/** A review that waits to be completed. */
public record OpenReview(UUID id, ReviewKind kind) {}
