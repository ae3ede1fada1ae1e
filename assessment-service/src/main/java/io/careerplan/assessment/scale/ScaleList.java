package io.careerplan.assessment.scale;

import static java.util.Comparator.comparing;

import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** Shows the scales: those on which one can rate by name, and any single one. */
@ApplicationScoped
@Transactional
class ScaleList {

    private final ShippedScales shipped;
    private final OwnScaleRepository own;
    private final Cursors cursors;

    ScaleList(ShippedScales shipped, OwnScaleRepository own, Cursors cursors) {
        this.shipped = shipped;
        this.own = own;
        this.cursors = cursors;
    }

    PageOf<ScaleView> page(PageQuery query) {
        var sorted = Stream.concat(
                        shipped.all().stream().map(ScaleView::of),
                        own.usable().stream().map(ScaleView::of))
                .sorted(comparing(ScaleView::name))
                .toList();
        return new KeyedList<>("skill-scales", sorted, ScaleView::name).page(query, cursors);
    }

    /** One of them, or one that is retired; 404 for another organisation's as for none. */
    VersionedScale read(String name) {
        return shipped.named(name)
                .map(scale -> new VersionedScale(ScaleView.of(scale), 0))
                .or(() -> own.named(name).map(VersionedScale::of))
                .orElseThrow(Refusal::notFound);
    }
}
