package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Adds, shows, changes and retires the career ladders of an organisation. */
@ApplicationScoped
@Transactional
class CareerLadders {

    private final CareerLadderRepository repository;
    private final LadderFigures figures;
    private final LadderTrail trail;
    private final LadderSettings settings;
    private final OwnShelf shelf;
    private final Organisations organisations;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    CareerLadders(
            CareerLadderRepository repository,
            LadderFigures figures,
            LadderTrail trail,
            LadderSettings settings,
            OwnShelf shelf,
            Organisations organisations,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.figures = figures;
        this.trail = trail;
        this.settings = settings;
        this.shelf = shelf;
        this.organisations = organisations;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Nobody retires an own occupation meanwhile, for that takes the same turn. */
    CareerLadderView add(LadderDetails wanted) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        organisations.home();
        shelf.takeTurn();
        if (repository.countPresent() >= settings.mostOfOrganisation()) {
            throw Refusal.conflict("too-many-career-ladders", settings.mostOfOrganisation());
        }
        var ladder = new CareerLadder(figured(wanted, List.of()), clock.instant());
        repository.persistAndFlush(ladder);
        trail.said("career-ladder-added", ladder, null);
        return CareerLadderView.from(ladder);
    }

    PageOf<CareerLadderView> list(PageQuery page) {
        access.requireTenantWide(Section.CATALOGUE, Verb.READ);
        var slice = cursors.slice(page, "career-ladders");
        return slice.page(repository.present(slice), each -> Position.of(each.id()), CareerLadderView::from);
    }

    CareerLadderView read(UUID id) {
        access.requireTenantWide(Section.CATALOGUE, Verb.READ);
        return CareerLadderView.from(repository.require(id));
    }

    CareerLadderView change(UUID id, MergePatch patch, IfMatch ifMatch) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        shelf.takeTurn();
        var ladder = repository.require(id);
        ifMatch.require(ladder.version());
        var before = ladder.details();
        var wanted = patch.applyTo(before);
        if (!wanted.equals(before)) {
            ladder.become(figured(wanted, ladder.document().rungs()), clock.instant());
            repository.flush();
            trail.said("career-ladder-changed", ladder, before);
        }
        return CareerLadderView.from(ladder);
    }

    /** It goes for good; paths that were found on it stay as they were found. */
    CareerLadderView retire(UUID id) {
        access.requireTenantWide(Section.CATALOGUE, Verb.EDIT);
        shelf.takeTurn();
        var ladder = repository.require(id);
        ladder.retire(clock.instant());
        repository.flush();
        trail.retired(ladder);
        return CareerLadderView.from(ladder);
    }

    private LadderDocument figured(LadderDetails wanted, List<Rung> before) {
        var catalogue = shelf.catalogue();
        var known = Set.copyOf(before.stream().map(Rung::code).toList());
        new RungCheck(catalogue, known).check(wanted.rungs());
        return figures.of(wanted, before, catalogue);
    }
}
