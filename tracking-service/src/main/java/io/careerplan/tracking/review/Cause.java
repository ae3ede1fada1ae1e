package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a review was opened, or what came up while it was open. Never changed; acted upon once. */
@Entity
@Table(name = "review_cause")
class Cause extends TenantOwned {

    private UUID reviewId;

    /** The plan that told it; with the identity what queries find it by. */
    UUID planId;

    @Enumerated(EnumType.STRING)
    private ReviewCause.Kind kind;

    private @Nullable String reference;
    private @Nullable String detail;
    String identity;
    private Instant at;

    protected Cause() {}

    Cause(Review review, UUID planId, ReviewCause told, Instant at) {
        this.id = Ids.next();
        this.reviewId = review.id();
        this.planId = planId;
        this.kind = told.kind();
        this.reference = told.reference();
        this.detail = told.detail();
        this.identity = identityOf(told, review.id());
        this.at = at;
    }

    /**
     * What makes a cause the same one when it is told again. A date missed, or a revision, is one cause for ever; that
     * the person asked is one cause of the review that it opened; so is a day of the calendar, on which reviews of two kinds
     * may be due.
     */
    static String identityOf(ReviewCause told, UUID reviewId) {
        return switch (told.kind()) {
            case PERSON_ASKED -> told.kind() + "/" + reviewId;
            case CALENDAR -> told.kind() + "/" + reviewId + "/" + told.detail();
            default -> told.kind() + "/" + told.reference() + "/" + told.detail();
        };
    }

    UUID reviewId() {
        return reviewId;
    }

    ReviewCause told() {
        return new ReviewCause(kind, reference, detail);
    }

    Instant at() {
        return at;
    }
}
