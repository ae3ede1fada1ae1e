package io.careerplan.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/**
 * Forgets a person: all that any feature holds, and a tombstone that refuses what comes later, in one transaction. The
 * audit trail notes that somebody was erased, not who; nobody else records it.
 */
@ApplicationScoped
public class Erasure {

    private final Holdings holdings;
    private final ErasedPeople erased;
    private final PersonTurns turns;

    Erasure(Holdings holdings, ErasedPeople erased, PersonTurns turns) {
        this.holdings = holdings;
        this.erased = erased;
        this.turns = turns;
    }

    /**
     * Erases the person in this service; a repetition changes nothing more.
     *
     * @param at when the erasure was decided
     */
    @Transactional
    public void erase(UUID person, Instant at) {
        turns.alone(person.toString());
        if (erased.add(person, at)) {
            holdings.erase(person);
        }
    }
}
