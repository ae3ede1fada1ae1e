package io.careerplan.tracking.review;

import static io.careerplan.kit.http.Keyset.BY_ID_NEWEST_FIRST;
import static java.util.stream.Collectors.groupingBy;

import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewKind;
import io.careerplan.kit.http.Slice;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.tracking.recommendation.CompletedReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The reviews of the tenant and their causes. */
@ApplicationScoped
class ReviewRows implements CompletedReviews {

    private final Session session;
    private final CurrentTenant tenant;

    ReviewRows(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /**
     * Lets one transaction at a time open, extend or complete reviews of the person. The unique indexes would let only
     * one pass as well, but by failing the other, which rather adds its cause or finds the advice given. To be taken
     * before any review is locked.
     */
    void oneAtATime(UUID personId) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "review/" + tenant.require() + "/" + personId)
                .getSingleResult();
    }

    /** The person's open review of the kind, kept from change by others until the transaction ends. */
    Optional<Review> lockOpen(UUID personId, ReviewKind kind) {
        return session.createSelectionQuery(
                        "from Review where personId = :person and kind = :kind and status = :open", Review.class)
                .setParameter("person", personId)
                .setParameter("kind", kind)
                .setParameter("open", ReviewStatus.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }

    /**
     * The review.
     *
     * @throws Refusal 404 when the tenant does not have it
     */
    Review require(UUID id) {
        return Optional.ofNullable(session.find(Review.class, id)).orElseThrow(Refusal::notFound);
    }

    /**
     * Whom the review is about.
     *
     * @throws Refusal 404 when the tenant does not have it
     */
    UUID personOf(UUID id) {
        return session.createSelectionQuery("select personId from Review where id = :id", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The review as it is stored now, kept from change by others until the transaction ends. */
    Review lock(UUID id) {
        return Optional.ofNullable(session.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refusal::notFound);
    }

    /** When a review of the plan and the kind was last completed. */
    Optional<Instant> lastCompletion(UUID planId, ReviewKind kind) {
        return session.createSelectionQuery(
                        "select completedAt from Review where planId = :plan and kind = :kind and status = :completed"
                                + " order by completedAt desc",
                        Instant.class)
                .setParameter("plan", planId)
                .setParameter("kind", kind)
                .setParameter("completed", ReviewStatus.COMPLETED)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    /** The review of the plan that was completed last. */
    Optional<Review> lastCompletedOf(UUID planId) {
        return session.createSelectionQuery(
                        "from Review where planId = :plan and status = :completed order by completedAt desc",
                        Review.class)
                .setParameter("plan", planId)
                .setParameter("completed", ReviewStatus.COMPLETED)
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    @Override
    public boolean contains(UUID reviewId) {
        Review review = session.find(Review.class, reviewId);
        return review != null && review.status() == ReviewStatus.COMPLETED;
    }

    List<Review> page(UUID personId, Slice slice) {
        String hql = "from Review e where e.personId = :person" + slice.and(BY_ID_NEWEST_FIRST);
        var query = session.createSelectionQuery(hql, Review.class).setMaxResults(slice.fetch());
        slice.with(BY_ID_NEWEST_FIRST, Map.of("person", personId)).forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whether the cause, told by that plan, was acted upon before. */
    boolean isKnown(UUID planId, ReviewCause cause, UUID reviewId) {
        return session.createSelectionQuery(
                                "select 1 from Cause where planId = :plan and identity = :identity", Integer.class)
                        .setParameter("plan", planId)
                        .setParameter("identity", Cause.identityOf(cause, reviewId))
                        .uniqueResult()
                != null;
    }

    /** The causes of reviews, in the order in which they came up. */
    Map<UUID, List<Cause>> causesOf(Collection<UUID> reviews) {
        return session.createSelectionQuery("from Cause where reviewId in :reviews order by at, id", Cause.class)
                .setParameterList("reviews", reviews)
                .getResultStream()
                .collect(groupingBy(Cause::reviewId));
    }

    List<Cause> causesOf(Review review) {
        return causesOf(List.of(review.id())).getOrDefault(review.id(), List.of());
    }

    /** Why the review was opened and what came up since. */
    List<ReviewCause> toldCausesOf(Review review) {
        return causesOf(review).stream().map(Cause::told).toList();
    }

    /** What the review was opened for; what came up later is left out. */
    List<ReviewCause> openingCausesOf(Review review) {
        return causesOf(review).stream()
                .filter(cause -> cause.at().equals(review.openedAt()))
                .map(Cause::told)
                .toList();
    }

    /** All reviews of a person, oldest first. */
    List<Review> of(UUID personId) {
        return session.createSelectionQuery("from Review where personId = :person order by id", Review.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** People who have reviews, by id. */
    List<UUID> peopleAfter(UUID after, int limit) {
        return session.createSelectionQuery(
                        "select distinct personId from Review where personId > :after order by personId", UUID.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Forgets a person's reviews, and with them their causes. */
    void erase(UUID personId) {
        oneAtATime(personId);
        session.createMutationQuery("delete from Review where personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    void add(Object row) {
        session.persist(row);
    }

    void flush() {
        session.flush();
    }
}
