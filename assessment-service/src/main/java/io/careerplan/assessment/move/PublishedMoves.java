package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.NearestOccupations;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.effort.Yardsticks;
import io.careerplan.events.OccupationMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

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
        return departure.ranked(yardstick).stream()
                .limit(atMost)
                .map(rank -> event(departure.to(rank, yardstick, settings.wageLimit())))
                .toList();
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
