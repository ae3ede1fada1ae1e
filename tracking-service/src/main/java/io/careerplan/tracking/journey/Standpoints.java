package io.careerplan.tracking.journey;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.access.GrantRegister;
import io.careerplan.tracking.deliverable.DocumentReading;
import io.careerplan.tracking.nextcall.Situation;
import io.careerplan.tracking.personfact.PersonFacts;
import io.careerplan.tracking.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Gathers where people stand, in the running transaction. */
@ApplicationScoped
class Standpoints {

    private final PersonFacts people;
    private final DocumentReading documents;
    private final Pursuits pursuits;
    private final GrantRegister grants;
    private final Clock clock;

    Standpoints(PersonFacts people, DocumentReading documents, Pursuits pursuits, GrantRegister grants, Clock clock) {
        this.people = people;
        this.documents = documents;
        this.pursuits = pursuits;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Where the person stands. Every part has a number that only grows, and so has the day, which suggested dates depend
     * on: their sum is the version. It is taken from what is shown, so that the two never tell of different states.
     */
    Standpoint of(UUID person, Texts texts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var known = people.of(person);
        var told = documents.of(person);
        Pursuit pursuit = pursuits.of(person, told);
        var situation = new Situation(
                person,
                today,
                known,
                told,
                pursuit.leading(),
                grants.isGranted(person, GrantRole.COACH, GrantSection.PLAN, GrantVerb.APPROVE),
                pursuit.proposals(),
                pursuit.advice(),
                pursuit.reviews(),
                pursuit.execution(),
                texts);
        return new Standpoint(today.toEpochDay() + known.stamp() + told.stamp() + pursuit.stamp(), situation);
    }
}
