package io.careerplan.assessment.technologyuse;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.technology.TechnologyUse;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;

/** Lists which technologies an occupation uses. */
@ApplicationScoped
class TechnologyUses {

    private final Catalogues catalogues;
    private final Cursors cursors;

    TechnologyUses(Catalogues catalogues, Cursors cursors) {
        this.catalogues = catalogues;
        this.cursors = cursors;
    }

    /** None for an occupation of which nothing is known; 404 for one that there is not. */
    PageOf<TechnologyUseView> of(String code, WantedUses wanted, PageQuery query) {
        var catalogue = catalogues.current();
        if (catalogue.occupation(code).isEmpty()) {
            throw Refusal.notFound();
        }
        var technologies = catalogue.technologies();
        var found = technologies.of(code).stream()
                .filter(wanted::wants)
                .sorted(Comparator.comparing(WantedUses::key))
                .toList();
        var list = "technologies " + code + " " + wanted;
        var page = new KeyedList<TechnologyUse>(list, found, WantedUses::key).page(query, cursors);
        return new PageOf<>(
                page.items().stream()
                        .map(use -> TechnologyUseView.of(technologies, code, use))
                        .toList(),
                page.next());
    }
}
