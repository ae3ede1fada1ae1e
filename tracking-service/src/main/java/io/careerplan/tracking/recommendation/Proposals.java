package io.careerplan.tracking.recommendation;

import io.careerplan.events.ProposalState;
import io.careerplan.events.ProposalStatus;
import io.careerplan.kit.audit.Audit;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.recommendation.Recommendation.Decision;
import io.careerplan.tracking.recommendation.Recommendation.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Ties recommendations to the proposals of planning that would carry them out, and takes over what is decided there. A
 * plan's row is locked by whoever ties, so that a proposal and the review that it came from may arrive in either order.
 */
@ApplicationScoped
public class Proposals {

    private final RecommendationRows rows;
    private final CompletedReviews reviews;
    private final Plans plans;
    private final PlanPaces paces;
    private final Audit audit;
    private final Clock clock;

    Proposals(
            RecommendationRows rows, CompletedReviews reviews, Plans plans, PlanPaces paces, Audit audit, Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.plans = plans;
        this.paces = paces;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes over a state of a proposal; one that is not newer than the copy changes nothing. */
    @Transactional
    public void apply(ProposalState told) {
        plans.lock(told.planId());
        Optional<ProposalCopy> known = rows.findProposal(told.id());
        if (known.isPresent() && !known.get().isOlderThan(told)) {
            return;
        }
        known.ifPresent(copy -> copy.follow(told));
        ProposalCopy proposal = known.orElseGet(() -> added(told));
        if (known.isEmpty() && told.status() != ProposalStatus.SUPERSEDED) {
            tie(proposal, proposal.openReviewId().filter(reviews::contains));
        }
        conclude(proposal, told);
    }

    /** Ties what is open about a plan, after a review of it was completed, to the proposal that waits for its decision. */
    void carry(Occasion occasion) {
        rows.openProposalOf(occasion.planId())
                .ifPresent(open -> tie(open, open.openReviewId().filter(occasion.reviewId()::equals)));
    }

    private ProposalCopy added(ProposalState told) {
        ProposalCopy proposal = new ProposalCopy(told);
        rows.add(proposal);
        return proposal;
    }

    /** Ties the open advice; where there is none, and the review is there to hold it, the proposal itself is advised. */
    private void tie(ProposalCopy proposal, Optional<UUID> review) {
        if (isOutdone(proposal)) {
            return;
        }
        List<Recommendation> carried = rows.lockOpen(proposal.planId()).stream()
                .filter(proposal::mayCarry)
                .toList();
        carried.forEach(open -> open.carryBy(proposal));
        if (carried.isEmpty()) {
            review.ifPresent(reviewId -> advise(proposal, reviewId));
        }
    }

    /** Whether a newer proposal about the plan waits. */
    private boolean isOutdone(ProposalCopy proposal) {
        return rows.openProposalOf(proposal.planId())
                .filter(newest -> newest.preparedAt().isAfter(proposal.preparedAt()))
                .isPresent();
    }

    private void advise(ProposalCopy proposal, UUID reviewId) {
        Occasion occasion = new Occasion(proposal.personId(), proposal.planId(), reviewId, clock.instant());
        Recommendation made = new Recommendation(occasion, Rules.PROPOSAL_PREPARED, proposal.finding());
        made.carryBy(proposal);
        rows.add(made);
    }

    private void conclude(ProposalCopy proposal, ProposalState told) {
        Instant now = clock.instant();
        List<Recommendation> carried = rows.lockOpen(proposal.planId()).stream()
                .filter(open -> open.proposal().filter(proposal::equals).isPresent())
                .toList();
        switch (told.status()) {
            case OPEN -> {
                // Waits for its decision.
            }
            case ACCEPTED -> carried.forEach(one -> decide(one, told, RecommendationState.ACCEPTED));
            case REJECTED -> carried.forEach(one -> decide(one, told, RecommendationState.REJECTED));
            case SUPERSEDED -> carried.forEach(one -> one.release(now));
        }
    }

    private void decide(Recommendation one, ProposalState told, RecommendationState decision) {
        Instant at = Optional.ofNullable(told.decidedAt()).orElseGet(clock::instant);
        one.decide(new Decision(decision, told.reason(), at, paces.of(one.planId(), at)));
        audit.record(
                "recommendation-decided-in-planning",
                "recommendation",
                one.id(),
                one.personId(),
                RecommendationState.OPEN,
                decision);
    }
}
