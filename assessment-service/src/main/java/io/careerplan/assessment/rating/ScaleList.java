package io.careerplan.assessment.rating;

import static java.util.Comparator.comparing;

import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;

/** The scales, by name. */
@ApplicationScoped
class ScaleList {

    private final Scales scales;
    private final Cursors cursors;

    ScaleList(Scales scales, Cursors cursors) {
        this.scales = scales;
        this.cursors = cursors;
    }

    PageOf<Scale> page(PageQuery query) {
        var sorted = scales.all().stream().sorted(comparing(Scale::name)).toList();
        return new KeyedList<>("skill-scales", sorted, Scale::name).page(query, cursors);
    }
}
