package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.events.ReviewKind;
import io.careerplan.events.ReviewOpened;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.progress.Pace;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * A review of the progress of one plan: the one that last gave it a cause. A person has at most one open review of each
 * kind, which goes on with the next plan when the first is no longer carried out.
 */
@Entity
@Table(name = "review")
class Review extends TenantOwned {

    private UUID personId;
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private Instant openedAt;
    private @Nullable Instant completedAt;

    @Convert(converter = ReviewBodyFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private ReviewBody body;

    protected Review() {}

    /** Opens a review. */
    Review(UUID id, PlanCopy plan, ReviewKind kind, Brief brief) {
        this.id = id;
        this.personId = plan.personId();
        this.planId = plan.id();
        this.kind = kind;
        this.status = ReviewStatus.OPEN;
        this.openedAt = brief.preparedAt();
        this.body = ReviewBody.prepared(brief);
    }

    /** The fact that it was opened, for these reasons. */
    ReviewOpened opened(List<ReviewCause> causes) {
        return new ReviewOpened(personId, id, kind, causes, openedAt);
    }

    /** Brings the preparation up to date, when something further came up, for the plan that it is about from now on. */
    void prepare(PlanCopy plan, Brief brief) {
        planId = plan.id();
        body = ReviewBody.prepared(brief);
    }

    /** Completes it, once. */
    ReviewCompleted complete(Outcome outcome, Brief brief, List<ReviewCause> causes) {
        status = status.complete();
        completedAt = brief.preparedAt();
        body = ReviewBody.completed(brief, outcome);
        return completed(brief.preparedAt(), causes);
    }

    /** The fact that it was completed, with all its causes; empty as long as it is open. */
    Optional<ReviewCompleted> completed(List<ReviewCause> causes) {
        return completedAt().map(at -> completed(at, causes));
    }

    private ReviewCompleted completed(Instant at, List<ReviewCause> causes) {
        Pace pace = body.brief().pace();
        return new ReviewCompleted(
                personId, id, kind, body.attainment(), body.answers(), at, planId, pace.band(), pace.spi(), causes);
    }

    UUID personId() {
        return personId;
    }

    UUID planId() {
        return planId;
    }

    boolean isAbout(PlanCopy plan) {
        return planId.equals(plan.id());
    }

    ReviewKind kind() {
        return kind;
    }

    ReviewStatus status() {
        return status;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    Brief brief() {
        return body.brief();
    }

    Map<String, String> answers() {
        return body.answers();
    }

    Map<String, Integer> attainment() {
        return body.attainment();
    }
}
