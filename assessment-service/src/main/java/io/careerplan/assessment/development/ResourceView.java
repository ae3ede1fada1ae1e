package io.careerplan.assessment.development;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A learning resource of an objective, as it was when it was chosen.
 *
 * @param id its stable name in the catalogue
 * @param title its title
 * @param kind what it is
 * @param level 0 to 7 that it leads to
 * @param hours to work through it
 * @param cost price; absent where it is not known for certain
 */
public record ResourceView(
        String id,
        String title,
        ResourceKind kind,
        BigDecimal level,
        BigDecimal hours,
        @Nullable Money cost) {

    static ResourceView from(ChosenResource chosen) {
        return new ResourceView(
                chosen.id(),
                chosen.title(),
                chosen.kind(),
                Figures.exact(chosen.level()),
                chosen.hours(),
                chosen.cost());
    }
}
