package io.careerplan.tracking.deliverable;

import io.careerplan.tracking.personfact.ProposalCopies;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.recommendation.Recommendations;
import io.careerplan.tracking.review.ReviewStandings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Reads how plans are carried out, in the running transaction. */
@ApplicationScoped
class CarriedPlans {

    private final Session session;
    private final ReviewStandings reviews;
    private final Recommendations recommendations;
    private final ProposalCopies proposals;

    CarriedPlans(Session session, ReviewStandings reviews, Recommendations recommendations, ProposalCopies proposals) {
        this.session = session;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.proposals = proposals;
    }

    Carrying of(PlanCopy plan) {
        return new Carrying(
                isKnown("TaskLog", plan.id()) || isKnown("MilestoneCompletion", plan.id()),
                reviews.isReviewed(plan.personId(), plan.id()),
                !recommendations.openOf(plan.id()).isEmpty(),
                plan.revision(),
                proposals.of(plan.personId()).stream()
                        .anyMatch(one -> one.isOpen() && one.planId().equals(plan.id())));
    }

    /** Whether there is a fact of that kind about the plan. */
    private boolean isKnown(String entity, UUID plan) {
        return !session.createSelectionQuery("select 1 from " + entity + " where planId = :plan", Integer.class)
                .setParameter("plan", plan)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
