package io.careerplan.assessment.resourcefit;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in which a skill can be practised.
 *
 * @param resourceId its stable name in the catalogue
 * @param title its title
 * @param kind PROJECT, MENTORING or COMMUNITY
 * @param hours it takes; absent where that cannot be said
 */
public record Opportunity(
        String resourceId,
        String title,
        ResourceKind kind,
        @Nullable BigDecimal hours) {

    static Opportunity of(LearningResource resource) {
        var hours = Optional.ofNullable(resource.hours()).map(Hours::of).orElse(null);
        return new Opportunity(resource.id(), resource.title(), resource.kind(), hours);
    }
}
