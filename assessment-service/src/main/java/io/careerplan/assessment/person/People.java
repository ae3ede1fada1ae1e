package io.careerplan.assessment.person;

import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.assessment.profile.NewPerson;
import io.careerplan.assessment.profile.ProfileAccess;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.http.IfMatch;
import io.careerplan.kit.http.MergePatch;
import io.careerplan.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** Registers people, shows and changes their profiles, and lets them leave. */
@ApplicationScoped
class People {

    private final PersonRepository repository;
    private final Organisations organisations;
    private final AccessControl access;
    private final ProfileAccess profiles;
    private final PersonTrail trail;
    private final Clock clock;

    People(
            PersonRepository repository,
            Organisations organisations,
            AccessControl access,
            ProfileAccess profiles,
            PersonTrail trail,
            Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.access = access;
        this.profiles = profiles;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    PersonView register(NewPerson request) {
        access.requireTenantWide(Section.DIRECTORY, Verb.EDIT);
        var person = new Person(Ids.next(), request.toProfile(organisations.home()), clock.instant());
        var event = person.registered();
        repository.store(person);
        trail.leave("person-registered", event, null, event.person());
        return PersonView.directory(person);
    }

    @Transactional
    PersonView read(UUID id) {
        return sight(id).apply(repository.require(id));
    }

    @Transactional
    PersonView change(UUID id, MergePatch patch, IfMatch ifMatch) {
        var editing = profiles.editing(id);
        var person = repository.require(id);
        ifMatch.require(person.version());
        editing.check(patch.fields());
        var before = person.state(person.version());
        person.change(patch.applyTo(person.profile()), clock.instant()).ifPresent(event -> {
            repository.store(person);
            trail.leave("person-changed", event, before, event.person());
        });
        return sight(id).apply(person);
    }

    @Transactional
    PersonView depart(UUID id) {
        // Whoever may not know of the person is told nothing; who may, but only as themselves, is told why.
        access.require(id, Section.DIRECTORY, Verb.EDIT);
        access.requireTenantWide(Section.DIRECTORY, Verb.EDIT);
        var person = repository.requireAlone(id);
        var before = person.state(person.version());
        var event = person.leave(clock.instant());
        repository.store(person);
        trail.leave("person-left", event, before, event.person());
        return PersonView.directory(person);
    }

    /** Asked before the person is looked up, it says in the same round trip whose database this is. */
    private Function<Person, PersonView> sight(UUID id) {
        return profiles.isWholeOpen(id) ? PersonView::whole : PersonView::directory;
    }
}
