package io.careerplan.assessment.development;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The development plans of the people of the tenant in hand. */
@ApplicationScoped
class DevelopmentRepository implements PanacheRepositoryBase<DevelopmentPlan, UUID> {

    DevelopmentPlan require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The one that was made last. */
    Optional<DevelopmentPlan> latest(UUID person) {
        return find("personId = ?1 order by id desc", person).firstResultOptional();
    }

    /** Newest first. */
    List<DevelopmentPlan> ofPerson(UUID person, Slice slice) {
        return slice.newestFirst(
                this::find, "from DevelopmentPlan e where e.personId = :person", Map.of("person", person));
    }

    /** Every one of the person that is completed, as they were completed. */
    List<DevelopmentPlan> completed(UUID person) {
        return list("personId = ?1 and status = ?2 order by completedAt, id", person, DevelopmentStatus.COMPLETED);
    }
}
