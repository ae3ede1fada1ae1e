package io.careerplan.assessment.goal;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.goaldetails.NewGoal;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes, shows, changes and removes goals. */
@ApplicationScoped
@Transactional
public class Goals {

    private final GoalRepository repository;
    private final GoalBooks books;
    private final GoalTrail trail;
    private final Catalogues catalogues;
    private final GoalSettings settings;
    private final AccessControl access;
    private final Cursors cursors;
    private final Clock clock;

    Goals(
            GoalRepository repository,
            GoalBooks books,
            GoalTrail trail,
            Catalogues catalogues,
            GoalSettings settings,
            AccessControl access,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.books = books;
        this.trail = trail;
        this.catalogues = catalogues;
        this.settings = settings;
        this.access = access;
        this.cursors = cursors;
        this.clock = clock;
    }

    GoalView create(UUID person, NewGoal wanted) {
        access.require(person, Section.GOALS, Verb.EDIT);
        var book = books.open(person);
        var goal = new Goal(person, wanted.details(), book.today(), clock.instant());
        var event = book.add(goal, this::isOccupation, settings.goalsOfPerson());
        repository.persistAndFlush(goal);
        trail.leave("goal-created", book, event, new GoalTrail.Changed(goal.id(), null, goal.details()));
        return GoalView.from(goal);
    }

    GoalView read(UUID person, UUID id) {
        access.require(person, Section.GOALS, Verb.READ);
        return GoalView.from(repository.require(person, id));
    }

    /** Every goal of the person, by id; 404 for whoever may not read them. */
    public List<GoalView> all(UUID person) {
        access.require(person, Section.GOALS, Verb.READ);
        return repository.ofPerson(person).stream().map(GoalView::from).toList();
    }

    PageOf<GoalView> list(UUID person, PageQuery page) {
        access.require(person, Section.GOALS, Verb.READ);
        var slice = cursors.slice(page, "goals", person);
        return slice.page(repository.ofPerson(person, slice), goal -> Position.of(goal.id()), GoalView::from);
    }

    GoalView change(UUID person, UUID id, MergePatch patch, IfMatch ifMatch) {
        access.require(person, Section.GOALS, Verb.EDIT);
        var book = books.open(person);
        var goal = repository.require(person, id);
        ifMatch.require(goal.version());
        var before = goal.details();
        book.change(goal, patch.applyTo(before), this::isOccupation, clock.instant())
                .ifPresent(event -> {
                    repository.flush();
                    trail.leave("goal-changed", book, event, new GoalTrail.Changed(id, before, goal.details()));
                });
        return GoalView.from(goal);
    }

    void remove(UUID person, UUID id, IfMatch ifMatch) {
        access.require(person, Section.GOALS, Verb.EDIT);
        var book = books.open(person);
        var goal = repository.require(person, id);
        ifMatch.require(goal.version());
        var event = book.remove(goal);
        repository.delete(goal);
        repository.flush();
        trail.leave("goal-removed", book, event, new GoalTrail.Changed(id, goal.details(), null));
    }

    private boolean isOccupation(String code) {
        return catalogues.current().occupation(code).isPresent();
    }
}
