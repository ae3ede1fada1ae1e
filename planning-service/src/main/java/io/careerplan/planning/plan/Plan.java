package io.careerplan.planning.plan;

import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanApproved;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanCompleted;
import io.careerplan.events.PlanReturned;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanSubmitted;
import io.careerplan.events.PlanningEvent;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanDocumentFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A person's plan. It checks each step, takes it and hands back the event that tells of it. */
@Entity
class Plan extends TenantOwned {
    private static final int FIRST_REVISION = 1;

    @Column(updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private int revision;

    @Convert(converter = PlanDocumentFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private PlanDocument document;

    @Embedded
    private @Nullable Decision decision;

    @Embedded
    private @Nullable GateOverride gateOverride;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected Plan() {}

    private Plan(UUID id, UUID personId, PlanDocument document, Instant now) {
        this.id = id;
        this.personId = personId;
        this.status = PlanStatus.DRAFT;
        this.document = document;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * A new draft.
     *
     * @throws Refusal 400 with every place of the document that breaks a rule
     */
    static Plan draft(UUID id, UUID personId, PlanDocument document, Instant now) {
        return new Plan(id, personId, DocumentCheck.requireSound(document), now);
    }

    PlanSubmitted submit(Instant now) {
        moveTo(PlanStatus.SUBMITTED, now);
        DocumentCheck.requireComplete(document);
        return new PlanSubmitted(next());
    }

    PlanReturned giveBack(UUID by, String comment, Instant now) {
        moveTo(PlanStatus.DRAFT, now);
        decision = Decision.returned(by, now, comment);
        return new PlanReturned(next(), comment);
    }

    PlanApproved approve(UUID by, Instant now) {
        moveTo(PlanStatus.APPROVED, now);
        decision = Decision.approved(by, now);
        revision = FIRST_REVISION;
        return new PlanApproved(next());
    }

    /** @param override who let it begin below the quality gate, where somebody had to */
    PlanActivated activate(@Nullable GateOverride override, Instant now) {
        moveTo(PlanStatus.ACTIVE, now);
        gateOverride = override;
        return new PlanActivated(next());
    }

    PlanCompleted complete(Instant now) {
        moveTo(PlanStatus.COMPLETED, now);
        return new PlanCompleted(next());
    }

    PlanArchived archive(Instant now) {
        moveTo(PlanStatus.ARCHIVED, now);
        return new PlanArchived(next());
    }

    /**
     * Changes a draft.
     *
     * @throws Refusal 400 with every place of the document that breaks a rule
     */
    void edit(PlanDocument changed, Instant now) {
        document = DocumentCheck.requireSound(changed);
        updatedAt = now;
    }

    /**
     * Changes an approved or active plan; the change is the plan's next revision.
     *
     * @param reached ids of the milestones that have been completed: neither changed nor dropped any more
     * @param proposal the accepted proposal that the change comes from, if it does
     * @throws Refusal 400 as for a draft; 409 where the plan would be incomplete or a reached milestone differ
     */
    PlanRevised revise(
            PlanDocument changed, Set<String> reached, @Nullable String reason, @Nullable UUID proposal, Instant now) {
        requireKept(changed, reached);
        edit(changed, now);
        DocumentCheck.requireComplete(changed);
        revision++;
        return new PlanRevised(next(), reason, proposal);
    }

    /** The event that tells of the plan as it stands; empty while nobody has been told of it. */
    Optional<PlanningEvent> lastSaid() {
        var state = PlanStates.of(this, version());
        return switch (status) {
            case DRAFT -> decision().flatMap(Decision::wish).map(comment -> new PlanReturned(state, comment));
            case SUBMITTED -> Optional.of(new PlanSubmitted(state));
            case APPROVED -> Optional.of(new PlanApproved(state));
            case ACTIVE -> Optional.of(new PlanActivated(state));
            case COMPLETED -> Optional.of(new PlanCompleted(state));
            case ARCHIVED -> Optional.of(new PlanArchived(state));
        };
    }

    void requireEditable() {
        if (!status.isEditable()) {
            throw Refusal.conflict("plan-not-editable", status, PlanStatus.editableNames());
        }
    }

    /** @throws Refusal 409 {@code wrong-plan-status} where the plan cannot begin */
    void requireStartable() {
        status.moveTo(PlanStatus.ACTIVE);
    }

    private void requireKept(PlanDocument changed, Set<String> reached) {
        var before = document.roadmap().milestones();
        var after = changed.roadmap().milestones();
        var touched = reached.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .sorted()
                .toList();
        if (!touched.isEmpty()) {
            throw Refusal.conflict("milestone-already-completed", String.join(", ", touched));
        }
    }

    /** Read before the change is flushed: the version that it will be stored as. */
    private PlanState next() {
        return PlanStates.of(this, nextVersion());
    }

    private void moveTo(PlanStatus next, Instant now) {
        status = status.moveTo(next);
        updatedAt = now;
    }

    UUID personId() {
        return personId;
    }

    PlanStatus status() {
        return status;
    }

    int revision() {
        return revision;
    }

    PlanDocument document() {
        return document;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<GateOverride> gateOverride() {
        return Optional.ofNullable(gateOverride);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
