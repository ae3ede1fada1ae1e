package io.careerplan.tracking.review;

import io.careerplan.events.ReviewKind;

/** Body with which a person asks for a review. */
record ReviewRequest(ReviewKind kind) {}
