package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.effort.Yardsticks;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.KeyedList;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The moves from an occupation, in pages. */
@ApplicationScoped
class Moves {

    private final Catalogues catalogues;
    private final Yardsticks yardsticks;
    private final MoveSettings settings;
    private final LadderSteps ladders;
    private final Cursors cursors;

    Moves(Catalogues catalogues, Yardsticks yardsticks, MoveSettings settings, LadderSteps ladders, Cursors cursors) {
        this.catalogues = catalogues;
        this.yardsticks = yardsticks;
        this.settings = settings;
        this.ladders = ladders;
        this.cursors = cursors;
    }

    /** For somebody who just meets its levels. */
    PageOf<MoveView> from(String code, PageQuery query) {
        var from = catalogues.current().occupation(code).orElseThrow(Refusal::notFound);
        return page(Departure.of(from), "moves " + code, query);
    }

    /** A page of the moves that begin there; what a move takes is worked out for those shown alone. */
    PageOf<MoveView> page(Departure departure, String list, PageQuery query) {
        var yardstick = yardsticks.of(catalogues.current());
        var ranked = new KeyedList<>(list, departure.ranked(yardstick), Moves::key);
        var page = ranked.page(query, cursors);
        var steps = ladders.from(departure.from().code());
        var items = page.items().stream()
                .map(rank -> MoveView.from(departure.to(rank, yardstick, settings.wageLimit()), steps.get(rank.code())))
                .toList();
        return new PageOf<>(items, page.next());
    }

    /** Ascends as similarity descends, then by code. */
    private static String key(RankedOccupation rank) {
        return String.format(Locale.ROOT, "%.15f %s", 2 - rank.similarity(), rank.code());
    }
}
