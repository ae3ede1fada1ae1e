package io.careerplan.assessment.goal;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows how well goals are put. */
@ApplicationScoped
class GoalQualities {

    private final GoalBooks books;
    private final AccessControl access;

    GoalQualities(GoalBooks books, AccessControl access) {
        this.books = books;
        this.access = access;
    }

    @Transactional
    GoalQualityView read(UUID person) {
        access.require(person, Section.GOALS, Verb.READ);
        return GoalQualityView.of(person, books.read(person));
    }
}
