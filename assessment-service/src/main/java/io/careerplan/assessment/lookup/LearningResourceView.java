package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something to learn from.
 *
 * @param id its stable name
 * @param title with author or provider
 * @param kind what it is
 * @param hours to work through it, an estimate; absent where that cannot be said
 * @param cost price; absent where it is not known for certain
 * @param url its place or its provider's; absent where it has none
 * @param skills level 0 to 7 that it leads to, by skill id, an estimate
 * @param source the row that says so
 */
public record LearningResourceView(
        String id,
        String title,
        ResourceKind kind,
        @Nullable BigDecimal hours,
        @Nullable Money cost,
        @Nullable String url,
        Map<String, Double> skills,
        DataRow source) {

    /** The resource as it is shown. */
    public static LearningResourceView from(LearningResource resource) {
        return new LearningResourceView(
                resource.id(),
                resource.title(),
                resource.kind(),
                Figures.exactOrNone(resource.hours()),
                resource.cost(),
                resource.url(),
                resource.skills(),
                resource.source());
    }
}
