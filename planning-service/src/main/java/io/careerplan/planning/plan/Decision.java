package io.careerplan.planning.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The latest answer to a submission.
 *
 * @param by who gave it; empty once that person has been erased
 * @param comment what is to be changed; given with a return
 */
@Embeddable
record Decision(
        @Column(name = "decision_kind") @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "decision_by") @Nullable UUID by,
        @Column(name = "decision_at") Instant at,
        @Column(name = "decision_comment") @Nullable String comment) {

    /** What the answer was. */
    @Schema(name = "DecisionKind")
    enum Kind {
        APPROVED,
        RETURNED
    }

    static Decision approved(UUID by, Instant at) {
        return new Decision(Kind.APPROVED, by, at, null);
    }

    static Decision returned(UUID by, Instant at, String comment) {
        return new Decision(Kind.RETURNED, by, at, comment);
    }

    /** What is to be changed, after a return. */
    Optional<String> wish() {
        return Optional.ofNullable(comment);
    }
}
