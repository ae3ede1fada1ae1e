package io.careerplan.tracking.nextcall;

import io.careerplan.events.PlanStatus;
import java.util.UUID;

/**
 * The plan that is furthest in its life and not over.
 *
 * @param status DRAFT also for a plan of which nothing but its documents was told
 */
public record LeadingPlan(UUID id, PlanStatus status) {}
