package io.careerplan.assessment.situation;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The assessments of the people of the tenant in hand. */
@ApplicationScoped
class SituationRepository implements PanacheRepositoryBase<SituationAssessment, UUID> {

    SituationAssessment require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    long ofPerson(UUID person) {
        return count("personId", person);
    }

    List<SituationAssessment> ofPerson(UUID person, Slice slice) {
        return slice.newestFirst(
                this::find, "from SituationAssessment e where e.personId = :person", Map.of("person", person));
    }

    /** The one of the latest day, of one day that which was made last. */
    Optional<SituationAssessment> latest(UUID person) {
        return find("personId = ?1 order by assessedOn desc, id desc", person).firstResultOptional();
    }
}
