package io.careerplan.assessment.qualification;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The qualifications of the people of the tenant in hand. */
@ApplicationScoped
class QualificationRepository implements PanacheRepositoryBase<Qualification, UUID> {

    Qualification require(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first. */
    List<Qualification> ofPerson(UUID person, Slice slice) {
        return slice.newestFirst(
                this::find, "from Qualification e where e.personId = :person", Map.of("person", person));
    }

    long ofPerson(UUID person) {
        return count("personId", person);
    }
}
