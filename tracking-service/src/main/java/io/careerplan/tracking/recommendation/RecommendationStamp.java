package io.careerplan.tracking.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Tells readers of recommendations whether there is something new. */
@ApplicationScoped
public class RecommendationStamp {

    private final Session session;

    RecommendationStamp(Session session) {
        this.session = session;
    }

    /** Grows with every recommendation that the person is given and with every change of one. */
    public long of(UUID person) {
        return session.createSelectionQuery(
                        "select coalesce(sum(version + 1), 0) from Recommendation where personId = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
