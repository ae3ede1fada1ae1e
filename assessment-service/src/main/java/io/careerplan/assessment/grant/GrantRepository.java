package io.careerplan.assessment.grant;

import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The grants of the people of the tenant in hand. */
@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {

    private static final String STANDING = "from Grant e where e.personId = :person and e.revokedAt is null";

    Grant requireStanding(UUID person, UUID id) {
        return find("id = ?1 and personId = ?2 and revokedAt is null", id, person)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    boolean isStanding(UUID person, NewGrant wanted) {
        return count(
                        "personId = ?1 and granteeId = ?2 and role = ?3 and revokedAt is null",
                        person,
                        wanted.granteeId(),
                        wanted.role())
                > 0;
    }

    List<Grant> standing(UUID person, Slice slice) {
        return slice.newestFirst(this::find, STANDING, Map.of("person", person));
    }

    /** Every grant the person gave, taken back ones included. */
    List<Grant> givenBy(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    /** Every grant the person gave or was given, taken back ones included. */
    List<Grant> concerning(UUID person) {
        return list("personId = ?1 or granteeId = ?1 order by id", person);
    }

    void forget(UUID person) {
        delete("personId = ?1 or granteeId = ?1", person);
    }
}
