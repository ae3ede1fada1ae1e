package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How much technologies are asked for: the share of occupations whose postings ask for them often. Who merely uses them is not
 * counted, for the shipped catalogue does not have those.
 */
@Algorithm
final class TechnologyDemand {

    private static final Comparator<TechnologyDemandView> MOST_DEMANDED_FIRST = Comparator.comparing(
                    TechnologyDemandView::demanding)
            .reversed()
            .thenComparing(TechnologyDemandView::skillId);

    private TechnologyDemand() {}

    /** Of the technologies among these estimates, 0 to 1 by skill id, the most demanded first. */
    static List<TechnologyDemandView> of(Catalogue catalogue, Map<String, Double> estimates) {
        var technologies = catalogue.technologies();
        var occupations = (int) catalogue.occupations().stream()
                .filter(each -> catalogue.ownVersion(each.code()).isEmpty())
                .count();
        return estimates.entrySet().stream()
                .flatMap(each -> technologies.find(each.getKey()).stream()
                        .map(found -> TechnologyDemandView.of(found, each.getValue(), technologies, occupations)))
                .sorted(MOST_DEMANDED_FIRST)
                .toList();
    }
}
