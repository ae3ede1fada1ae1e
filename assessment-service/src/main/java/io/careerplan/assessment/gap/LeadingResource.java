package io.careerplan.assessment.gap;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.LearningResource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A learning resource that leads to the level a target asks for.
 *
 * @param id its stable name
 * @param title its title then
 * @param hours to work through it; absent where that cannot be said
 * @param level 0 to 7 that it leads to
 * @param source the row that says so
 */
public record LeadingResource(
        String id, String title, @Nullable Double hours, double level, DataRow source) {

    static LeadingResource of(LearningResource resource, String skillId) {
        var level = Objects.requireNonNull(resource.skills().get(skillId));
        return new LeadingResource(resource.id(), resource.title(), resource.hours(), level, resource.source());
    }
}
