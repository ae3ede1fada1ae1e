package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.owncatalogue.OwnFollower;
import io.careerplan.events.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/** Says ladders again, under a higher version, whose rungs or steps are other than they were told. */
@ApplicationScoped
class LadderRetelling implements OwnFollower {

    private final CareerLadderRepository repository;
    private final LadderFigures figures;
    private final LadderTrail trail;
    private final OwnShelf shelf;
    private final Clock clock;

    LadderRetelling(
            CareerLadderRepository repository, LadderFigures figures, LadderTrail trail, OwnShelf shelf, Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.trail = trail;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Of the tenant in hand, because all share another catalogue. */
    @Transactional
    void ofAll() {
        shelf.takeTurn();
        trail.tell(renew(ladder -> true, shelf.catalogue()));
    }

    /** In the transaction of the change, which has the turn. */
    @Override
    public List<? extends Event> changed(String code, Catalogue catalogue) {
        return renew(ladder -> ladder.has(code), catalogue).stream()
                .map(CareerLadder::event)
                .toList();
    }

    /** Makes ladders say what the catalogue says, and returns those that said something else. */
    List<CareerLadder> renew(Predicate<CareerLadder> wanted, Catalogue catalogue) {
        var renewed = repository.present().stream()
                .filter(wanted)
                .filter(ladder -> ladder.become(figured(ladder, catalogue), clock.instant()))
                .toList();
        repository.flush();
        return renewed;
    }

    private LadderDocument figured(CareerLadder ladder, Catalogue catalogue) {
        return figures.of(ladder.details(), ladder.document().rungs(), catalogue);
    }
}
