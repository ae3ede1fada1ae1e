package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.NearestOccupations;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.effort.Yardsticks;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.events.OccupationMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The moves that an occupation is published with. */
@ApplicationScoped
class PublishedMoves implements NearestOccupations {

    private final Yardsticks yardsticks;
    private final MoveSettings settings;

    PublishedMoves(Yardsticks yardsticks, MoveSettings settings) {
        this.yardsticks = yardsticks;
        this.settings = settings;
    }

    @Override
    public List<OccupationMove> of(Catalogue catalogue, Occupation occupation, int atMost) {
        var yardstick = yardsticks.of(catalogue);
        var departure = Departure.of(occupation);
        return nearest(departure, yardstick, atMost)
                .map(rank -> event(departure.to(rank, yardstick, settings.wageLimit())))
                .toList();
    }

    @Override
    public List<String> codes(Catalogue catalogue, Occupation occupation, int atMost) {
        return nearest(Departure.of(occupation), yardsticks.of(catalogue), atMost)
                .map(RankedOccupation::code)
                .toList();
    }

    private static Stream<RankedOccupation> nearest(Departure departure, Yardstick yardstick, int atMost) {
        return departure.ranked(yardstick).stream().limit(atMost);
    }

    static OccupationMove event(Move move) {
        return new OccupationMove(
                move.rank().code(),
                move.title(),
                move.kind(),
                Figures.ratio(move.rank().similarity()),
                Figures.ratioOrNone(move.rank().readiness()),
                move.jobZoneChange(),
                Figures.ratioOrNone(move.wageChange()),
                Optional.ofNullable(move.gapHours())
                        .map(hours -> Figures.hours(hours.middle()))
                        .orElse(null));
    }
}
