package io.careerplan.tracking.recommendation;

import static io.careerplan.kit.http.Keyset.BY_ID_NEWEST_FIRST;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.plan.PlanStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Makes recommendations and takes the decisions on them. */
@ApplicationScoped
public class Recommendations {

    private final Session session;
    private final AccessControl access;
    private final Audit audit;
    private final Clock clock;
    private final RecommendationLimits limits;

    Recommendations(Session session, AccessControl access, Audit audit, Clock clock, RecommendationLimits limits) {
        this.session = session;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.limits = limits;
    }

    /** Adds what the rules find in a plan, except for what is still open from an earlier review. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(Recommendation.Occasion occasion, PlanStanding standing) {
        List<Recommendation> open = openOf(occasion.planId());
        for (Rule rule : Rules.ALL) {
            rule.findings()
                    .apply(standing, limits)
                    .filter(finding -> open.stream().noneMatch(one -> one.isAbout(rule, finding)))
                    .forEach(finding -> session.persist(new Recommendation(occasion, rule, finding)));
        }
    }

    /** What is still to be decided about a plan, oldest first. */
    public List<Recommendation> openOf(UUID planId) {
        return session.createSelectionQuery(
                        "from Recommendation where planId = :plan and state = :open order by id", Recommendation.class)
                .setParameter("plan", planId)
                .setParameter("open", RecommendationState.OPEN)
                .getResultList();
    }

    /** A page of a person's recommendations, newest first. */
    @Transactional
    List<Recommendation> list(UUID personId, Slice slice) {
        access.require(personId, Section.PROGRESS, Verb.READ);
        String hql = "from Recommendation e where e.personId = :person" + slice.and(BY_ID_NEWEST_FIRST);
        var query = session.createSelectionQuery(hql, Recommendation.class).setMaxResults(slice.fetch());
        slice.with(BY_ID_NEWEST_FIRST, Map.of("person", personId)).forEach(query::setParameter);
        return query.getResultList();
    }

    /** Decides a recommendation, once. */
    @Transactional
    Recommendation decide(UUID id, RecommendationState decision, @Nullable String reason) {
        Recommendation recommendation = Optional.ofNullable(
                        session.find(Recommendation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
        access.require(recommendation.personId(), Section.PROGRESS, Verb.EDIT);
        RecommendationState before = recommendation.state();
        recommendation.decide(decision, reason, clock.instant());
        String action = "recommendation-" + (decision == RecommendationState.ACCEPTED ? "accepted" : "rejected");
        audit.record(action, "recommendation", id, recommendation.personId(), before, decision);
        session.flush();
        return recommendation;
    }
}
