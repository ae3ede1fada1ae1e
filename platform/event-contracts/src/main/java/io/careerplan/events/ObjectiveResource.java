package io.careerplan.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A learning resource that was chosen for an objective.
 *
 * @param resourceId its stable name in the catalogue
 * @param title its title then
 * @param hours to work through it
 * @param cost price; absent where it is not known for certain
 */
public record ObjectiveResource(
        String resourceId,
        String title,
        BigDecimal hours,
        @Nullable Money cost) {}
