package io.careerplan.tracking.journey;

import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.nextcall.Advice;
import io.careerplan.tracking.nextcall.Execution;
import io.careerplan.tracking.nextcall.LeadingPlan;
import io.careerplan.tracking.personfact.NotedProposal;
import io.careerplan.tracking.personfact.NotedProposals;
import io.careerplan.tracking.plan.PersonRows;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Standings;
import io.careerplan.tracking.recommendation.RecommendationKind;
import io.careerplan.tracking.recommendation.RecommendationStamp;
import io.careerplan.tracking.recommendation.Recommendations;
import io.careerplan.tracking.review.ReviewStandings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what people pursue, in the running transaction. */
@ApplicationScoped
class Pursuits {

    private static final Set<RecommendationKind> ADJUSTMENTS =
            Set.of(RecommendationKind.RE_PLAN, RecommendationKind.MORE_TIME, RecommendationKind.LESS_SCOPE);

    private final PersonRows rows;
    private final Standings standings;
    private final NotedProposals proposals;
    private final Recommendations recommendations;
    private final RecommendationStamp recommendationStamp;
    private final ReviewStandings reviews;
    private final Clock clock;

    Pursuits(
            PersonRows rows,
            Standings standings,
            NotedProposals proposals,
            Recommendations recommendations,
            RecommendationStamp recommendationStamp,
            ReviewStandings reviews,
            Clock clock) {
        this.rows = rows;
        this.standings = standings;
        this.proposals = proposals;
        this.recommendations = recommendations;
        this.recommendationStamp = recommendationStamp;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Stamps are read first where they are not read with the rows: what comes meanwhile is seen the next time. */
    Pursuit of(UUID person, Documents documents) {
        long decided = recommendationStamp.of(person) + reviews.stampOf(person);
        List<PlanCopy> plans = rows.plans(person);
        List<NotedProposal> known = proposals.of(person);
        Optional<PlanCopy> active = plans.stream().filter(PlanCopy::isActive).reduce((former, later) -> later);
        List<NotedProposal> open = open(known, active);
        return new Pursuit(
                LeadingPlans.of(lives(plans), documents),
                open,
                active.map(plan -> advice(plan, open)).orElse(List.of()),
                reviews.openOf(person),
                active.map(plan -> Execution.of(standings.of(plan, clock.instant())))
                        .orElse(Execution.NONE),
                decided + stamp(plans, known));
    }

    private static List<LeadingPlan> lives(List<PlanCopy> plans) {
        return plans.stream()
                .map(plan -> new LeadingPlan(plan.id(), plan.status()))
                .toList();
    }

    private static List<NotedProposal> open(List<NotedProposal> known, Optional<PlanCopy> active) {
        return known.stream()
                .filter(NotedProposal::isOpen)
                .filter(one ->
                        active.filter(plan -> plan.id().equals(one.planId())).isPresent())
                .toList();
    }

    /** Planning works out adjustments; as long as it proposes one, these are decided there. */
    private List<Advice> advice(PlanCopy plan, List<NotedProposal> open) {
        return recommendations.openOf(plan.id()).stream()
                .filter(one -> open.isEmpty() || !ADJUSTMENTS.contains(one.kind()))
                .map(one -> new Advice(one.id(), one.kind()))
                .toList();
    }

    private static long stamp(List<PlanCopy> plans, List<NotedProposal> known) {
        return plans.stream().mapToLong(plan -> plan.stamp() + 1).sum()
                + known.stream().mapToLong(one -> one.version() + 1).sum();
    }
}
