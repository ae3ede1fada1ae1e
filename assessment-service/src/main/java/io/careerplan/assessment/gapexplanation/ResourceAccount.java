package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.LeadingResource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A learning resource that leads to the level.
 *
 * @param resourceId its stable name
 * @param title its title then
 * @param hours to work through it; absent where that cannot be said
 * @param level 0 to 7 that it leads to
 * @param source the row that says so
 */
record ResourceAccount(
        String resourceId, String title, @Nullable BigDecimal hours, BigDecimal level, DataRow source) {

    static ResourceAccount of(LeadingResource resource) {
        return new ResourceAccount(
                resource.id(),
                resource.title(),
                Figures.exactOrNone(resource.hours()),
                Figures.exact(resource.level()),
                resource.source());
    }
}
