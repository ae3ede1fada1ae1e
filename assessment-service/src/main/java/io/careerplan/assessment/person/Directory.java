package io.careerplan.assessment.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What other features may ask about people. */
@ApplicationScoped
public class Directory {

    private final PersonRepository repository;

    Directory(PersonRepository repository) {
        this.repository = repository;
    }

    /** Whether the person is there and has not left. */
    public boolean isEmployed(UUID person) {
        return repository.isEmployed(person);
    }

    /**
     * Makes whoever else changes something of this person wait until the transaction ends.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public void lock(UUID person) {
        repository.requireAlone(person);
    }
}
