package io.careerplan.assessment.goal;

import io.careerplan.assessment.person.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Opens the goals of people, to read them or to change them. */
@ApplicationScoped
public class GoalBooks {

    private final GoalRepository goals;
    private final GoalVersions versions;
    private final GoalOutlooks outlooks;
    private final Directory directory;

    GoalBooks(GoalRepository goals, GoalVersions versions, GoalOutlooks outlooks, Directory directory) {
        this.goals = goals;
        this.versions = versions;
        this.outlooks = outlooks;
        this.directory = directory;
    }

    /** As it is now. */
    public GoalBook read(UUID person) {
        return new GoalBook(
                person, versions.present(person), directory.today(person), goals.ofPerson(person), outlooks.of(person));
    }

    /** To be changed: whoever else changes a goal of the person waits until this transaction ends. */
    GoalBook open(UUID person) {
        directory.lock(person);
        return read(person);
    }
}
