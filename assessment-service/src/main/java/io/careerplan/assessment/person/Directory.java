package io.careerplan.assessment.person;

import io.careerplan.assessment.profile.Profile;
import io.careerplan.assessment.region.Region;
import io.careerplan.events.Circumstances;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features may ask about people. */
@ApplicationScoped
public class Directory {

    private final PersonRepository repository;
    private final Clock clock;

    Directory(PersonRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
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

    /**
     * Zone, language and currency of the person.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public Region region(UUID person) {
        var profile = repository.require(person).profile();
        return new Region(profile.timeZone(), profile.locale(), profile.currency());
    }

    /**
     * Code of the person's present occupation, where they say one; the catalogue need not know it.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public Optional<String> currentOccupation(UUID person) {
        return Optional.ofNullable(repository.require(person).profile().currentOccupation());
    }

    /**
     * The person's field of work.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public Industry industry(UUID person) {
        return repository.require(person).profile().industry();
    }

    /**
     * The person's career stage.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public ExperienceLevel experienceLevel(UUID person) {
        return repository.require(person).profile().experienceLevel();
    }

    /**
     * What the person is called.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public String name(UUID person) {
        return repository.require(person).profile().name();
    }

    /** Those of these people who are there, by id. */
    public Map<UUID, Colleague> colleagues(Collection<UUID> people) {
        return repository.list("id in ?1", people).stream()
                .collect(Collectors.toMap(Person::id, person -> Colleague.from(person, clock)));
    }

    /**
     * What the person can bring in; theirs alone, and of those who may know their situation.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public Circumstances circumstances(UUID person) {
        return repository.require(person).profile().circumstances().toCircumstances();
    }

    /** The person's id in the organisation's own systems, while they are there. */
    public Optional<String> externalId(UUID person) {
        return repository.findByIdOptional(person).map(Person::profile).map(Profile::externalId);
    }

    /**
     * The event of their erasure, which is for the caller to do; whoever else changes something of them waits until the transaction
     * ends.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public PersonErased erased(UUID person, Instant now) {
        return repository.requireAlone(person).erased(now);
    }

    /**
     * The person's time zone.
     *
     * @throws io.careerplan.kit.problem.Refusal 404 for a person who is not there
     */
    public ZoneId zone(UUID person) {
        return ZoneId.of(region(person).timeZone());
    }

    /** The person's day, in their time zone. */
    public LocalDate today(UUID person) {
        return LocalDate.now(clock.withZone(zone(person)));
    }
}
