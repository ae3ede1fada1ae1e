package io.careerplan.tracking.deliverable;

import io.careerplan.kit.tenancy.CurrentTenant;
import io.careerplan.tracking.personfact.NotedProposals;
import io.careerplan.tracking.plan.Calendars;
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
    private final NotedProposals proposals;
    private final Calendars calendars;
    private final CurrentTenant tenant;

    CarriedPlans(
            Session session,
            ReviewStandings reviews,
            Recommendations recommendations,
            NotedProposals proposals,
            Calendars calendars,
            CurrentTenant tenant) {
        this.session = session;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.proposals = proposals;
        this.calendars = calendars;
        this.tenant = tenant;
    }

    /**
     * Lets one transaction at a time read off documents of the person, so that of two decisions at once the second sees
     * the first. No lock of a row would do: whoever decides holds others than who completes a review, in another order.
     */
    void oneAtATime(UUID person) {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", "deliverables/" + tenant.require() + "/" + person)
                .getSingleResult();
    }

    Carrying of(PlanCopy plan) {
        return new Carrying(
                isKnown("TaskLog", plan.id()) || isKnown("MilestoneCompletion", plan.id()),
                reviews.isReviewed(plan.personId(), plan.id()),
                !recommendations.openOf(plan.id()).isEmpty(),
                calendars.isRevisedSinceActivation(plan),
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
