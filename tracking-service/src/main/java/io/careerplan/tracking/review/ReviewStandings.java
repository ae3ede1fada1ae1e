package io.careerplan.tracking.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What other features may ask about reviews; whether the caller may know is theirs to ask before. */
@ApplicationScoped
public class ReviewStandings {

    private final Session session;

    ReviewStandings(Session session) {
        this.session = session;
    }

    /** The person's reviews that wait to be completed, oldest first. */
    public List<OpenReview> openOf(UUID person) {
        return session.createSelectionQuery(
                        "from Review where personId = :person and status = :open order by id", Review.class)
                .setParameter("person", person)
                .setParameter("open", ReviewStatus.OPEN)
                .getResultStream()
                .map(review -> new OpenReview(review.id(), review.kind()))
                .toList();
    }

    /** Whether the person completed a review of the plan. */
    public boolean isReviewed(UUID person, UUID plan) {
        return !session.createSelectionQuery(
                        "select 1 from Review where personId = :person and planId = :plan and status = :completed",
                        Integer.class)
                .setParameter("person", person)
                .setParameter("plan", plan)
                .setParameter("completed", ReviewStatus.COMPLETED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Grows with every review of the person that is opened, extended or completed. */
    public long stampOf(UUID person) {
        return session.createSelectionQuery(
                        "select coalesce(sum(version + 1), 0) from Review where personId = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
