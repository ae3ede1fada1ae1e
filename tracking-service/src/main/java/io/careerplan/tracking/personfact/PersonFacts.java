package io.careerplan.tracking.personfact;

import static java.util.stream.Collectors.toMap;

import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalsState;
import io.careerplan.events.PersonState;
import io.careerplan.events.WorkValuesState;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.inbox.VersionGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The copies of what is said of people. Read and written in the running transaction. */
@ApplicationScoped
public class PersonFacts {

    private final PersonFactTable table;
    private final VersionGuard versions;

    PersonFacts(PersonFactTable table, VersionGuard versions) {
        this.table = table;
        this.versions = versions;
    }

    /** Takes a profile over. */
    public void note(PersonState person) {
        keep(person.id(), FactKind.PROFILE, person.version(), Profile.of(person));
    }

    /** Takes goals over. */
    public void note(GoalsState goals) {
        keep(goals.personId(), FactKind.GOALS, goals.version(), KnownGoals.of(goals));
    }

    /** Takes work values over. */
    public void note(WorkValuesState values) {
        keep(values.personId(), FactKind.WORK_VALUES, values.version(), KnownValues.of(values));
    }

    /** Takes the targets of an analysis over. Each is an aggregate of its own, so the later one is known by its time. */
    public void note(GapAnalysisState analysis) {
        long order = analysis.at().toEpochMilli();
        keep(analysis.personId(), FactKind.TARGETS, order, KnownTargets.of(analysis));
    }

    /** Notes that who may do what to the person changed. */
    public void noteAccess(UUID person) {
        table.countAccess(person);
    }

    /** Notes that somebody whom people gave access came, changed or goes; asked before their grants are removed. */
    public void noteAccessOfGivers(UUID grantee) {
        table.countAccessOfGivers(grantee);
    }

    /** What is known of a person; all empty for somebody unknown here. */
    public KnownPerson of(UUID person) {
        List<StoredFact> stored = table.of(person);
        Map<FactKind, String> states = stored.stream()
                .collect(toMap(StoredFact::kind, StoredFact::state, (a, b) -> b, () -> new EnumMap<>(FactKind.class)));
        return new KnownPerson(
                read(states, FactKind.PROFILE, Profile.class),
                read(states, FactKind.GOALS, KnownGoals.class)
                        .map(KnownGoals::open)
                        .orElse(List.of()),
                read(states, FactKind.WORK_VALUES, KnownValues.class).map(KnownValues::foremost),
                read(states, FactKind.TARGETS, KnownTargets.class)
                        .map(KnownTargets::occupations)
                        .orElse(List.of()),
                stored.stream().mapToLong(fact -> fact.version() + 1).sum());
    }

    private void keep(UUID person, FactKind kind, long version, Record state) {
        if (versions.isNewer("journey-" + kind, person.toString(), version)) {
            table.put(person, kind, version, state);
        }
    }

    private static <T> Optional<T> read(Map<FactKind, String> states, FactKind kind, Class<T> type) {
        return Optional.ofNullable(states.get(kind)).map(state -> EventJson.document(state, type));
    }
}
