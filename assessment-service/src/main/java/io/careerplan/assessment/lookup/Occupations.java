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
        var catalogue = catalogues.current();
        var found = catalogue.occupations().stream()
                .filter(search::finds)
                .sorted(comparing(search::key))
                .toList();
        var page = new KeyedList<Occupation>("occupations " + search, found, search::key).page(query, cursors);
        var rows = page.items().stream()
                .map(each -> OccupationRow.from(each, catalogue))
                .toList();
        return new PageOf<>(rows, page.next());
    }

    /** An occupation as it is shown, with the version of all that is shown. */
    record Shown(long version, OccupationView view) {}

    /** An own one has a version of its own; what else is shown changes with the catalogue. */
    Shown read(String code) {
        var edition = catalogues.edition();
        var catalogue = edition.catalogue();
        var view = catalogue
                .occupation(code)
                .map(found -> OccupationView.from(found, catalogue))
                .orElseThrow(Refusal::notFound);
        return new Shown(catalogue.ownVersion(code).orElse(edition.revision()), view);
    }
}
