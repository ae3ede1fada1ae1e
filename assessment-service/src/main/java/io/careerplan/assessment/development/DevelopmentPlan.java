package io.careerplan.assessment.development;

import io.careerplan.assessment.developmentcontent.DevelopmentDocument;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What a person learns, how and by when. It changes until it is completed, and never after. */
@Entity
@Table(name = "development_plan")
class DevelopmentPlan extends TenantOwned {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "analysis_id", updatable = false)
    private UUID analysisId;

    @Enumerated(EnumType.STRING)
    private DevelopmentStatus status = DevelopmentStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private DevelopmentDocument document;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    protected DevelopmentPlan() {}

    DevelopmentPlan(UUID personId, UUID analysisId, DevelopmentDocument document, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.analysisId = analysisId;
        this.document = document;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Makes it as wanted; false when it already is.
     *
     * @throws Refusal 409 for a completed one
     */
    boolean change(DevelopmentDocument wanted, Instant now) {
        status.requireDraft();
        if (wanted.equals(document)) {
            return false;
        }
        document = wanted;
        updatedAt = now;
        return true;
    }

    /**
     * Ends all change.
     *
     * @throws Refusal 409 for a completed one, and for one that has no objective
     */
    DevelopmentPlanCompleted complete(Instant now) {
        status.requireDraft();
        if (document.objectives().isEmpty()) {
            throw Refusal.conflict("development-plan-empty");
        }
        status = DevelopmentStatus.COMPLETED;
        completedAt = now;
        updatedAt = now;
        return DevelopmentEvents.completed(this, nextVersion(), now);
    }

    /** The event that says what is stored now; empty for one that is still changed. */
    Optional<DevelopmentPlanCompleted> present() {
        return status == DevelopmentStatus.DRAFT
                ? Optional.empty()
                : Optional.of(DevelopmentEvents.completed(this, version(), Objects.requireNonNull(completedAt)));
    }

    UUID personId() {
        return personId;
    }

    UUID analysisId() {
        return analysisId;
    }

    DevelopmentStatus status() {
        return status;
    }

    DevelopmentDocument document() {
        return document;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    Instant completedAt() {
        return completedAt;
    }
}
