package io.careerplan.assessment.person;

import io.careerplan.kit.access.Caller;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Finds out which person a sign-in is. The first time, the {@code external_id} claim says so, and the sign-in becomes
 * that person's for good; from then on the sign-in itself does, whatever becomes of the external id.
 */
@ApplicationScoped
class SignIn {

    private final PersonRepository repository;
    private final Caller caller;
    private final PersonTrail trail;
    private final Clock clock;

    SignIn(PersonRepository repository, Caller caller, PersonTrail trail, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    PersonView me() {
        var signIn = caller.subject();
        var person = repository.findBySubject(signIn).orElseGet(() -> bind(signIn));
        return PersonView.whole(person.admitted());
    }

    private Person bind(String signIn) {
        var person = caller.externalId()
                .flatMap(repository::findAloneByExternalId)
                .orElseThrow(() -> Refusal.forbidden("sign-in-not-registered"));
        var before = person.state(person.version());
        person.admitted().bind(signIn, clock.instant()).ifPresent(event -> {
            repository.store(person);
            trail.leave("sign-in-bound", event, before, event.person());
        });
        return person;
    }
}
