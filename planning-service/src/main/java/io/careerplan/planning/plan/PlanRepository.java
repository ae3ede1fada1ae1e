package io.careerplan.planning.plan;

import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Plans of the present tenant. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final String LEADING = """
            from Plan p where p.personId = ?1 and p.status <> 'ARCHIVED'
            order by case p.status when 'ACTIVE' then 1 when 'APPROVED' then 2 when 'SUBMITTED' then 3
                     when 'DRAFT' then 4 else 5 end, p.updatedAt desc, p.id desc
            """;

    Plan require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    List<Plan> ofPerson(UUID person) {
        return list("personId = ?1 order by id", person);
    }

    /** A person's plans, newest first, of one status where one is given. */
    List<Plan> ofPerson(UUID person, Optional<PlanStatus> status, Slice slice) {
        var narrowed = new HashMap<String, Object>(Map.of("person", person));
        status.ifPresent(wanted -> narrowed.put("status", wanted));
        var where = "from Plan e where e.personId = :person" + (status.isPresent() ? " and e.status = :status" : "");
        return find(where + slice.and(Keyset.BY_ID_NEWEST_FIRST), slice.with(Keyset.BY_ID_NEWEST_FIRST, narrowed))
                .page(0, slice.fetch())
                .list();
    }

    /** Ids of the people who have plans, ascending. */
    List<UUID> ownersAfter(UUID after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.personId from Plan p where p.personId > :after order by p.personId",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    boolean hasActive(UUID person) {
        return count("personId = ?1 and status = ?2", person, PlanStatus.ACTIVE) > 0;
    }

    /** The plan of a person that is furthest in its life and not put away; of several, the one changed last. */
    Optional<Plan> leading(UUID person) {
        return find(LEADING, person).firstResultOptional();
    }

    /** Takes the name of an erased person off the answers they gave to others. */
    void forgetDecider(UUID person) {
        update("decision.by = null where decision.by = ?1", person);
    }

    /** Takes the name of an erased person off the plans of others that they let begin. */
    void forgetOverrider(UUID person) {
        update("gateOverride.by = null where gateOverride.by = ?1", person);
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}
