package io.careerplan.assessment.goalquality;

import io.careerplan.assessment.goal.GoalBooks;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.language.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows goals and how well they are put. */
@ApplicationScoped
public class GoalQualities {

    private final GoalBooks books;
    private final AccessControl access;

    GoalQualities(GoalBooks books, AccessControl access) {
        this.books = books;
        this.access = access;
    }

    /** The points of every goal, explained in this language; 404 for whoever may not read the goals. */
    @Transactional
    public GoalQualityView read(UUID person, Language language) {
        access.require(person, Section.GOALS, Verb.READ);
        return GoalQualityView.of(person, books.read(person), language);
    }
}
