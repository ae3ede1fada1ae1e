package io.careerplan.assessment.lookup;

import static java.util.Comparator.comparing;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds and shows occupations. */
@ApplicationScoped
class Occupations {

    private final Catalogues catalogues;
    private final Cursors cursors;

    Occupations(Catalogues catalogues, Cursors cursors) {
        this.catalogues = catalogues;
        this.cursors = cursors;
    }

    PageOf<OccupationRow> search(OccupationSearch search, PageQuery query) {
        var found = catalogues.current().occupations().stream()
                .filter(search::finds)
                .sorted(comparing(search::key))
                .toList();
        var page = new KeyedList<Occupation>("occupations " + search, found, search::key).page(query, cursors);
        return new PageOf<>(page.items().stream().map(OccupationRow::from).toList(), page.next());
    }

    OccupationView read(String code) {
        var catalogue = catalogues.current();
        return catalogue
                .occupation(code)
                .map(found -> OccupationView.from(found, catalogue))
                .orElseThrow(Refusal::notFound);
    }

    /** The version of everything shown: it rises when another catalogue is taken in. */
    long revision() {
        return catalogues.revision();
    }
}
