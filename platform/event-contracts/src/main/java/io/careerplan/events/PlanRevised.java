package io.careerplan.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approved or active plan was changed; the change is kept as the revision that the plan names.
 *
 * @param plan the whole plan after the change
 * @param reason why it was changed, where its author said so
 * @param proposalId the accepted proposal that the change comes from, if it does
 */
public record PlanRevised(
        PlanState plan, @Nullable String reason, @Nullable UUID proposalId) implements PlanEvent {}
