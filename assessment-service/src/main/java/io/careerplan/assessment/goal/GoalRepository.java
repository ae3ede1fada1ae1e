package io.careerplan.assessment.goal;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The goals of the people of the tenant in hand. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<Goal, UUID> {

    Goal require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    List<Goal> ofPerson(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    List<Goal> ofPerson(UUID person, Slice slice) {
        return slice.newestFirst(this::find, "from Goal e where e.personId = :person", Map.of("person", person));
    }
}
