package io.careerplan.tracking.recommendation;

import static io.careerplan.tracking.recommendation.Evidence.figure;

import io.careerplan.events.ProposalState;
import io.careerplan.events.ProposalStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A proposal to adjust a plan, as planning last told it. It is decided there. */
@Entity
@Table(name = "proposal_copy")
class ProposalCopy {

    @Id
    private UUID id;

    @TenantId
    @Column(updatable = false)
    private @Nullable String tenant;

    private UUID personId;
    private UUID planId;
    private @Nullable UUID reviewId;
    private long version;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Convert(converter = ProposalBodyFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private ProposalBody body;

    private Instant preparedAt;

    protected ProposalCopy() {}

    ProposalCopy(ProposalState told) {
        this.id = told.id();
        this.personId = told.personId();
        this.planId = told.planId();
        follow(told);
    }

    /** Takes over a newer state. */
    final void follow(ProposalState told) {
        reviewId = told.reviewId();
        version = told.version();
        status = told.status();
        body = ProposalBody.of(told);
        preparedAt = told.preparedAt();
    }

    boolean isOlderThan(ProposalState told) {
        return version < told.version();
    }

    /** Where it is read and decided, as a path under the root that all services share. */
    String href() {
        return "/planning/v1/plans/" + planId + "/proposals/" + id;
    }

    /** What there is to say about it as a recommendation. */
    Finding finding() {
        BigDecimal best = body.options().stream()
                .map(ProposalBody.Option::probability)
                .max(BigDecimal::compareTo)
                .orElse(body.probabilityBefore());
        return new Finding(
                planId.toString(),
                List.of(
                        figure("probability-before", body.probabilityBefore(), "ratio"),
                        figure("options", body.options().size(), "options"),
                        figure("probability-at-best", best, "ratio")));
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID planId() {
        return planId;
    }

    /** The review that gave rise to it, where one did, as long as there is something to decide. */
    Optional<UUID> openReviewId() {
        return status == ProposalStatus.OPEN ? Optional.ofNullable(reviewId) : Optional.empty();
    }

    /** Whether it would carry the advice out. One that was decided says nothing about advice that came later. */
    boolean mayCarry(Recommendation advice) {
        Instant decidedAt = body.decidedAt();
        return advice.kind().isCarriedByProposal()
                && (decidedAt == null || !advice.madeAt().isAfter(decidedAt));
    }

    ProposalStatus status() {
        return status;
    }

    ProposalBody body() {
        return body;
    }

    Instant preparedAt() {
        return preparedAt;
    }
}
