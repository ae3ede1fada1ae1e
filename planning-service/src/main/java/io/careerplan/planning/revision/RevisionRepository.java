package io.careerplan.planning.revision;

import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Revisions of the present tenant. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<PlanRevision, UUID> {

    PlanRevision require(UUID plan, int number) {
        return find("planId = ?1 and number = ?2", plan, number)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first. */
    List<PlanRevision> ofPlan(UUID plan, Slice slice) {
        return find(
                        "from PlanRevision e where e.planId = :plan" + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("plan", plan)))
                .page(0, slice.fetch())
                .list();
    }

    /** Takes the name of an erased person off the changes they made to the plans of others. */
    void forgetAuthor(UUID person) {
        update("madeBy = null where madeBy = ?1", person);
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}
