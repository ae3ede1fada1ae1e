package io.careerplan.planning.careerpath;

import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Searches for paths of the present tenant. */
@ApplicationScoped
class PathSearchRepository implements PanacheRepositoryBase<PathSearch, UUID> {

    PathSearch require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The search that holds the person's choice. */
    Optional<PathSearch> chosenOf(UUID person) {
        return find("personId = ?1 and chosen is not null", person).firstResultOptional();
    }

    /** Newest first. */
    List<PathSearch> ofPerson(UUID person, Slice slice) {
        return find(
                        "from PathSearch e where e.personId = :person" + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("person", person)))
                .page(0, slice.fetch())
                .list();
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}
