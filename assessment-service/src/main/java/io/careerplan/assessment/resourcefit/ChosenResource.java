package io.careerplan.assessment.resourcefit;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A learning resource as it was when it was chosen for a skill.
 *
 * @param id its stable name in the catalogue
 * @param title its title
 * @param kind what it is
 * @param level 0 to 7 that it leads to in the skill
 * @param hours to work through it, above 0
 * @param cost price; absent where it is not known for certain
 */
public record ChosenResource(
        String id,
        String title,
        ResourceKind kind,
        double level,
        BigDecimal hours,
        @Nullable Money cost) {

    /** To be asked of a resource that teaches the skill and whose hours are known. */
    public static ChosenResource of(LearningResource resource, String skillId) {
        return new ChosenResource(
                resource.id(),
                resource.title(),
                resource.kind(),
                Level.of(resource, skillId),
                Hours.of(Objects.requireNonNull(resource.hours())),
                resource.cost());
    }

    /** The level as a share of the scale, 0 to 1. */
    public double share() {
        return level / Level.TOP;
    }
}
