package io.careerplan.assessment.move;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.effort.Yardsticks;
import io.careerplan.events.OccupationMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The move between two occupations, whether or not they are among each other's nearest. */
@ApplicationScoped
public class StepMoves {

    private final Yardsticks yardsticks;
    private final MoveSettings settings;

    StepMoves(Yardsticks yardsticks, MoveSettings settings) {
        this.yardsticks = yardsticks;
        this.settings = settings;
    }

    /** The move as it is published; empty where one of the two is not in the catalogue or has no ratings to compare. */
    public Optional<OccupationMove> between(Catalogue catalogue, String from, String to) {
        return catalogue.occupation(from).map(Departure::of).flatMap(departure -> {
            var yardstick = yardsticks.of(catalogue);
            return departure
                    .rank(to, yardstick)
                    .map(rank -> PublishedMoves.event(departure.to(rank, yardstick, settings.wageLimit())));
        });
    }
}
