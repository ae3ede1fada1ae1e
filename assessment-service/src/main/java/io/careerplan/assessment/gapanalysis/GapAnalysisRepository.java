package io.careerplan.assessment.gapanalysis;

import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The gap analyses of the people of the tenant in hand. */
@ApplicationScoped
class GapAnalysisRepository implements PanacheRepositoryBase<GapAnalysis, UUID> {

    private static final String OF_PERSON = "from GapAnalysis e where e.personId = :person";

    GapAnalysis require(UUID person, UUID id) {
        return of(person, id).orElseThrow(Refusal::notFound);
    }

    Optional<GapAnalysis> of(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person).firstResultOptional();
    }

    /** Id of the one that was made last. */
    Optional<UUID> latestId(UUID person) {
        return find("select e.id from GapAnalysis e where e.personId = ?1 order by e.id desc", person)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Every one of the person, oldest first. */
    List<GapAnalysis> ofPerson(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    /** The one that was made last. */
    Optional<GapAnalysis> latest(UUID person) {
        return find("personId = ?1 order by id desc", person).firstResultOptional();
    }

    /** Newest first. */
    List<GapAnalysis> ofPerson(UUID person, Slice slice) {
        return find(
                        OF_PERSON + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("person", person)))
                .page(0, slice.fetch())
                .list();
    }

    /** Ids of people who were ever compared with an occupation, after this one, ascending. */
    List<UUID> peopleAfter(UUID after, int limit) {
        return find("select distinct e.personId from GapAnalysis e where e.personId > ?1 order by e.personId", after)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }
}
