package io.careerplan.tracking.recommendation;

import io.careerplan.events.Band;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.tracking.progress.Pace;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One piece of advice, with what it rests on and what the person decided. */
@Entity
@Table(name = "recommendation")
public class Recommendation extends TenantOwned {

    private UUID personId;
    private UUID planId;
    private UUID reviewId;
    private String rule;

    @Enumerated(EnumType.STRING)
    private RecommendationKind kind;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RecommendationState state;

    @Convert(converter = RecommendationBodyFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private RecommendationBody body;

    private Instant madeAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private @Nullable BigDecimal decisionSpi;

    @Enumerated(EnumType.STRING)
    private @Nullable Band decisionBand;

    private @Nullable UUID effectReviewId;
    private @Nullable BigDecimal effectSpi;

    @Enumerated(EnumType.STRING)
    private @Nullable Band effectBand;

    /** Read with every recommendation, because whoever reads one has to know where it is decided. */
    @ManyToOne
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "proposal_id")
    private @Nullable ProposalCopy proposal;

    protected Recommendation() {}

    Recommendation(Occasion occasion, Rule rule, Finding finding) {
        this.id = Ids.next();
        this.personId = occasion.personId();
        this.planId = occasion.planId();
        this.reviewId = occasion.reviewId();
        this.rule = rule.id();
        this.kind = rule.kind();
        this.reference = finding.reference();
        this.state = RecommendationState.OPEN;
        this.body = RecommendationBody.of(finding);
        this.madeAt = occasion.at();
    }

    /**
     * Decides it here, once.
     *
     * @throws Refusal 409 when it was decided before, or is decided in planning
     */
    void decideHere(Decision decision) {
        state.decide(decision.state());
        if (proposal != null) {
            throw Refusal.conflict("decided-in-planning", proposal.href());
        }
        decide(decision);
    }

    /** Takes over what was decided, once. */
    void decide(Decision decision) {
        state = state.decide(decision.state());
        decidedAt = decision.at();
        decisionReason = decision.reason();
        decisionSpi = decision.pace().spi();
        decisionBand = decision.pace().band();
    }

    /** From now on it is decided with that proposal. */
    void carryBy(ProposalCopy other) {
        proposal = other;
        if (speaksOfProposal()) {
            body = RecommendationBody.of(other.finding());
        }
    }

    /** Goes on without its proposal, which was superseded: to be decided here again, unless it spoke of nothing else. */
    void release(Instant now) {
        if (speaksOfProposal()) {
            state = state.decide(RecommendationState.WITHDRAWN);
            decidedAt = now;
        } else {
            proposal = null;
        }
    }

    private boolean speaksOfProposal() {
        return rule.equals(Rules.PROPOSAL_PREPARED.id());
    }

    /** Keeps how the plan runs at the first review after the decision. */
    void measure(UUID nextReview, Pace pace) {
        effectReviewId = nextReview;
        effectSpi = pace.spi();
        effectBand = pace.band();
    }

    /** Whether a finding need not be said again: it is open still, or was said for good. */
    boolean saysAlready(Rule other, Finding finding) {
        return rule.equals(other.id())
                && reference.equals(finding.reference())
                && (other.once() || state == RecommendationState.OPEN);
    }

    public UUID personId() {
        return personId;
    }

    public UUID planId() {
        return planId;
    }

    /** The review that it came from. */
    public UUID reviewId() {
        return reviewId;
    }

    public String rule() {
        return rule;
    }

    public RecommendationKind kind() {
        return kind;
    }

    /** What it is about: a milestone's id, or the plan's. */
    public String reference() {
        return reference;
    }

    public RecommendationState state() {
        return state;
    }

    public List<Evidence> evidence() {
        return body.evidence();
    }

    public Instant madeAt() {
        return madeAt;
    }

    Optional<ProposalCopy> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** How the plan ran when it was decided. */
    public Pace paceAtDecision() {
        return new Pace(decisionSpi, decisionBand);
    }

    /** What came of it; empty as long as it is open or withdrawn. */
    Optional<Effect> effect() {
        if (state != RecommendationState.ACCEPTED && state != RecommendationState.REJECTED) {
            return Optional.empty();
        }
        Pace then = paceAtDecision();
        Pace now = new Pace(effectSpi, effectBand);
        return Optional.of(new Effect(
                then,
                effectReviewId,
                effectReviewId == null ? null : now,
                now.since(then).orElse(null)));
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    /** What was decided, when, why, and how the plan ran then. */
    record Decision(RecommendationState state, @Nullable String reason, Instant at, Pace pace) {}

    /** Where recommendations come from: a review of a person's plan, completed at an instant. */
    public record Occasion(UUID personId, UUID planId, UUID reviewId, Instant at) {}
}
