package io.careerplan.tracking.nextcall;

import io.careerplan.tracking.recommendation.RecommendationKind;
import java.util.UUID;

/** A recommendation that waits for a decision here; one that a proposal would carry out is decided in planning. */
public record Advice(UUID id, RecommendationKind kind) {}
