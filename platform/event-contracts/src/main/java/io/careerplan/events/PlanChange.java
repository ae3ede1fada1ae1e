package io.careerplan.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two states of a plan.
 *
 * @param kind what happened
 * @param itemType {@code milestone}, {@code activity}, {@code task}, {@code risk}, {@code contingency}, or {@code plan} for the plan itself
 * @param itemId the item
 * @param title its title
 * @param weeks weeks later (or earlier, below 0), when it moved
 * @param hours hours more (or fewer, below 0), when its effort changed
 */
public record PlanChange(
        ChangeKind kind,
        String itemType,
        String itemId,
        String title,
        @Nullable Integer weeks,
        @Nullable BigDecimal hours) {}
