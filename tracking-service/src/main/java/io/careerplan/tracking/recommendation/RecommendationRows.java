package io.careerplan.tracking.recommendation;

import static io.careerplan.kit.http.Keyset.BY_ID_NEWEST_FIRST;

import io.careerplan.events.ProposalStatus;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** The recommendations of the tenant, and the proposals that carry them out. */
@ApplicationScoped
class RecommendationRows {

    private final Session session;

    RecommendationRows(Session session) {
        this.session = session;
    }

    /** All advice that was ever given about a plan, oldest first. */
    List<Recommendation> of(UUID planId) {
        return recommendations("where planId = :plan order by id")
                .setParameter("plan", planId)
                .getResultList();
    }

    /** Open advice about a plan, oldest first. */
    List<Recommendation> openOf(UUID planId) {
        return recommendations("where planId = :plan and state = :open order by id")
                .setParameter("plan", planId)
                .setParameter("open", RecommendationState.OPEN)
                .getResultList();
    }

    /** The same, kept from decisions by others until the transaction ends. */
    List<Recommendation> lockOpen(UUID planId) {
        List<Recommendation> open = openOf(planId);
        open.forEach(one -> session.refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return open.stream()
                .filter(one -> one.state() == RecommendationState.OPEN)
                .toList();
    }

    /** Decided advice about a plan whose effect no review has measured yet, oldest first. */
    List<Recommendation> unmeasuredOf(UUID planId) {
        return recommendations("where planId = :plan and state in :decided and effectReviewId is null order by id")
                .setParameter("plan", planId)
                .setParameterList("decided", List.of(RecommendationState.ACCEPTED, RecommendationState.REJECTED))
                .getResultList();
    }

    /**
     * The recommendation as it is stored now, kept from change by others until the transaction ends.
     *
     * @throws Refusal 404 when the tenant does not have it
     */
    Recommendation lock(UUID id) {
        return Optional.ofNullable(session.find(Recommendation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
    }

    /** A page of a person's recommendations, newest first. */
    List<Recommendation> page(UUID personId, Slice slice) {
        String hql = "from Recommendation e where e.personId = :person" + slice.and(BY_ID_NEWEST_FIRST);
        var query = session.createSelectionQuery(hql, Recommendation.class).setMaxResults(slice.fetch());
        slice.with(BY_ID_NEWEST_FIRST, Map.of("person", personId)).forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<ProposalCopy> findProposal(UUID id) {
        return Optional.ofNullable(session.find(ProposalCopy.class, id));
    }

    /** The newest proposal about a plan that waits for its decision. */
    Optional<ProposalCopy> openProposalOf(UUID planId) {
        return session.createSelectionQuery(
                        "from ProposalCopy where planId = :plan and status = :open order by preparedAt desc, id desc",
                        ProposalCopy.class)
                .setParameter("plan", planId)
                .setParameter("open", ProposalStatus.OPEN)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    void add(Object row) {
        session.persist(row);
    }

    void flush() {
        session.flush();
    }

    private SelectionQuery<Recommendation> recommendations(String condition) {
        return session.createSelectionQuery("from Recommendation " + condition, Recommendation.class);
    }
}
