package io.careerplan.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Forgets a person: all that any feature holds, and a tombstone that refuses what comes later, in one transaction. */
@ApplicationScoped
public class Erasure {

    private final Instance<PersonalData> holdings;
    private final ErasedPeople erased;

    Erasure(Instance<PersonalData> holdings, ErasedPeople erased) {
        this.holdings = holdings;
        this.erased = erased;
    }

    /**
     * Erases the person in this service; a repetition changes nothing.
     *
     * @param at when the erasure was decided
     */
    @Transactional
    public void erase(UUID person, Instant at) {
        erased.add(person, at);
        holdings.forEach(holding -> holding.erase(person));
    }
}
