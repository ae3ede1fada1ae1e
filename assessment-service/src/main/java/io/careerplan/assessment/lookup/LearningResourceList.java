package io.careerplan.assessment.lookup;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.ResourceKind;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;

/** The learning resources, by id. */
@ApplicationScoped
class LearningResourceList {

    private final Catalogues catalogues;
    private final Cursors cursors;

    LearningResourceList(Catalogues catalogues, Cursors cursors) {
        this.catalogues = catalogues;
        this.cursors = cursors;
    }

    PageOf<LearningResourceView> page(Optional<String> skill, Optional<ResourceKind> kind, PageQuery query) {
        var found = teaching(catalogues.current(), skill).stream()
                .filter(each -> kind.map(each.kind()::equals).orElse(true))
                .map(LearningResourceView::from)
                .toList();
        var name = "learning-resources " + skill + kind;
        return new KeyedList<>(name, found, LearningResourceView::id).page(query, cursors);
    }

    private static Collection<LearningResource> teaching(Catalogue catalogue, Optional<String> skill) {
        return skill.<Collection<LearningResource>>map(catalogue::resourcesFor).orElseGet(catalogue::resources);
    }
}
