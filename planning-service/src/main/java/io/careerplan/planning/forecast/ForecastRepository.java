package io.careerplan.planning.forecast;

import io.careerplan.kit.http.Keyset;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forecasts of the present tenant. */
@ApplicationScoped
class ForecastRepository implements PanacheRepositoryBase<PlanForecast, UUID> {
    private static final String LATEST = """
            from PlanForecast f where f.personId = ?1
             and f.number = (select max(other.number) from PlanForecast other where other.planId = f.planId)
            order by f.planId
            """;

    PlanForecast require(UUID plan, UUID id) {
        return find("id = ?1 and planId = ?2", id, plan).firstResultOptional().orElseThrow(Refusal::notFound);
    }

    /** Newest first. */
    List<PlanForecast> ofPlan(UUID plan, Slice slice) {
        return find(
                        "from PlanForecast e where e.planId = :plan" + slice.and(Keyset.BY_ID_NEWEST_FIRST),
                        slice.with(Keyset.BY_ID_NEWEST_FIRST, Map.of("plan", plan)))
                .page(0, slice.fetch())
                .list();
    }

    /** The last forecast of each of a person's plans as it stood. */
    List<PlanForecast> latestOfPerson(UUID person) {
        return list(LATEST, person);
    }

    /** Ids of the people who have such forecasts, ascending. */
    List<UUID> ownersAfter(UUID after, int limit) {
        return getEntityManager()
                .createQuery(
                        "select distinct f.personId from PlanForecast f"
                                + " where f.personId > :after and f.number is not null order by f.personId",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the plan's next forecast as it stands. Whoever asks at the same time waits, so that none comes twice. */
    long nextNumber(UUID plan) {
        getEntityManager()
                .createNativeQuery("select 1 from plan where id = :plan for update")
                .setParameter("plan", plan)
                .getResultList();
        return count("planId = ?1 and number is not null", plan);
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}
