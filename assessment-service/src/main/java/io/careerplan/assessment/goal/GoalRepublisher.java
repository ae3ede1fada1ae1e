package io.careerplan.assessment.goal;

import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what people want to reach. */
@ApplicationScoped
class GoalRepublisher implements Republisher {

    private final GoalBooks books;
    private final GoalVersions versions;

    GoalRepublisher(GoalBooks books, GoalVersions versions) {
        this.books = books;
        this.versions = versions;
    }

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return versions.peopleAfter(after, limit);
    }

    /** Nothing of somebody who never had a goal, or is not there. */
    @Override
    public List<Event> ofPerson(UUID person) {
        return versions.present(person) < 0
                ? List.of()
                : List.of(books.read(person).present());
    }
}
