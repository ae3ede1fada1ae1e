package io.careerplan.assessment.person;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.assessment.person.Taken.Effect;
import io.careerplan.assessment.profile.SaidPerson;
import io.careerplan.assessment.region.Region;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes over many people at once, as the organisation's own systems say them. */
@ApplicationScoped
public class Roster {

    private final PersonRepository repository;
    private final Organisations organisations;
    private final PersonTrail trail;
    private final Clock clock;

    Roster(PersonRepository repository, Organisations organisations, PersonTrail trail, Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    /** Lets nobody else change or erase those who have these ids until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<String> externalIds) {
        repository.findAloneByExternalIds(externalIds);
    }

    /**
     * Registers those who are new, changes those who are said otherwise than before, and leaves the rest alone, each in
     * the running transaction, with its event and in that actor's name.
     *
     * @param said each with another external id, held where they exist
     * @return what came of each, in the order given
     * @throws Refusal 409 {@code external-id-taken} when somebody else has registered one of them meanwhile; nothing is
     *     done then, and the same once more will do
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Taken> take(List<SaidPerson> said, Actor by) {
        var steps = new ArrayList<PersonStep>();
        var taken = each(said, steps);
        if (!steps.isEmpty()) {
            repository.write();
            trail.leaveAll(steps, by);
        }
        return taken;
    }

    /** What {@link #take} would do; nothing is done. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Taken> tryOut(List<SaidPerson> said) {
        var taken = each(said, new ArrayList<>());
        repository.forgetUnwritten();
        return taken;
    }

    private List<Taken> each(List<SaidPerson> said, List<PersonStep> steps) {
        var home = organisations.home();
        var now = clock.instant();
        var known = known(said);
        return said.stream()
                .map(one -> one(one, known.get(one.externalId()), home, now, steps))
                .toList();
    }

    private Map<String, Person> known(List<SaidPerson> said) {
        var ids = said.stream().map(SaidPerson::externalId).toList();
        return repository.findByExternalIds(ids).stream()
                .collect(toMap(person -> person.profile().externalId(), identity()));
    }

    private Taken one(SaidPerson said, @Nullable Person known, Region home, Instant now, List<PersonStep> steps) {
        try {
            return Taken.of(known == null ? register(said, home, now, steps) : change(known, said, now, steps));
        } catch (Refusal refusal) {
            return Taken.refused(refusal);
        }
    }

    private Effect register(SaidPerson said, Region home, Instant now, List<PersonStep> steps) {
        var person = new Person(Ids.next(), said.whole(home), now);
        steps.add(PersonStep.of(person.registered()));
        repository.persist(person);
        return Effect.CREATED;
    }

    private static Effect change(Person person, SaidPerson said, Instant now, List<PersonStep> steps) {
        var before = person.state(person.version());
        return person.change(said.over(person.profile()), now)
                .map(event -> {
                    steps.add(PersonStep.of(event, before));
                    return Effect.UPDATED;
                })
                .orElse(Effect.UNCHANGED);
    }
}
