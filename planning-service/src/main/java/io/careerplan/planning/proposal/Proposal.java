package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.PlanningEvent;
import io.careerplan.events.ProposalDecided;
import io.careerplan.events.ProposalPrepared;
import io.careerplan.events.ProposalStatus;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proposal to adjust a plan: open until somebody decides on it, a newer one comes, or the plan moves on. */
@Entity
class Proposal extends TenantOwned {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OccasionKind occasionKind;

    @Column(updatable = false)
    private String occasionKey;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(updatable = false)
    private int baseRevision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ProposalBody body;

    @Enumerated(EnumType.STRING)
    private @Nullable OptionKind chosen;

    private @Nullable String reason;

    @Column(updatable = false)
    private Instant preparedAt;

    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;

    protected Proposal() {}

    Proposal(Occasion occasion, PlanSnapshot plan, ProposalBody body, Instant now) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.personId = plan.personId();
        this.occasionKind = occasion.kind();
        this.occasionKey = occasion.key();
        this.status = ProposalStatus.OPEN;
        this.baseRevision = plan.revision();
        this.body = body;
        this.preparedAt = now;
    }

    ProposalPrepared prepared() {
        return new ProposalPrepared(ProposalStates.of(this, nextVersion()));
    }

    /**
     * Takes one of the options.
     *
     * @param revision number of the plan's latest revision
     * @throws Refusal as below
     */
    ProposalDecided accept(OptionKind option, @Nullable String why, int revision, UUID by, Instant now) {
        requireOffers(option, revision);
        chosen = option;
        return decide(ProposalStatus.ACCEPTED, why, by, now);
    }

    /** @throws Refusal 409 unless it is open, still fits the plan and offers that option */
    void requireOffers(OptionKind option, int revision) {
        requireOpen();
        if (revision != baseRevision) {
            throw outdated();
        }
        if (!body.kinds().contains(option)) {
            throw Refusal.conflict("option-not-offered", option, body.kinds());
        }
    }

    /** @throws Refusal 409 unless it is open */
    ProposalDecided reject(String why, UUID by, Instant now) {
        requireOpen();
        return decide(ProposalStatus.REJECTED, why, by, now);
    }

    /** A newer proposal has come, or the plan has moved on. */
    ProposalDecided supersede(Instant now) {
        return decide(ProposalStatus.SUPERSEDED, null, null, now);
    }

    /** Whether it no longer fits the plan. */
    boolean isOutdatedBy(PlanSnapshot plan) {
        return !plan.isActive() || plan.revision() != baseRevision;
    }

    /** The event that tells of it as it stands. */
    PlanningEvent lastSaid() {
        var state = ProposalStates.of(this, version());
        return status == ProposalStatus.OPEN ? new ProposalPrepared(state) : new ProposalDecided(state);
    }

    /** It has been superseded, or soon will be. */
    Refusal outdated() {
        return Refusal.conflict("proposal-outdated", planId);
    }

    private ProposalDecided decide(ProposalStatus outcome, @Nullable String why, @Nullable UUID by, Instant now) {
        status = outcome;
        reason = why;
        decidedBy = by;
        decidedAt = now;
        return new ProposalDecided(ProposalStates.of(this, nextVersion()));
    }

    private void requireOpen() {
        if (status == ProposalStatus.SUPERSEDED) {
            throw outdated();
        }
        if (status != ProposalStatus.OPEN) {
            throw Refusal.conflict("proposal-already-decided", status);
        }
    }

    UUID planId() {
        return planId;
    }

    UUID personId() {
        return personId;
    }

    OccasionKind occasion() {
        return occasionKind;
    }

    /** The review that it answers. */
    Optional<UUID> reviewId() {
        return Optional.ofNullable(body.reviewId());
    }

    Occasion.Review review() {
        return new Occasion.Review(reviewId(), body.causes());
    }

    ProposalStatus status() {
        return status;
    }

    int baseRevision() {
        return baseRevision;
    }

    ProposalBody body() {
        return body;
    }

    Optional<OptionKind> chosen() {
        return Optional.ofNullable(chosen);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    Instant preparedAt() {
        return preparedAt;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Who decided; empty where nobody did, and once that person has been erased. */
    Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }
}
