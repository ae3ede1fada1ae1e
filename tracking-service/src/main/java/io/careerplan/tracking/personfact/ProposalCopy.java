package io.careerplan.tracking.personfact;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalStatus;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of planning.
 *
 * @param reviewId the review that gave rise to it
 * @param best the option with the best chance; absent where none is offered
 */
public record ProposalCopy(
        UUID id,
        UUID planId,
        long version,
        ProposalStatus status,
        @Nullable UUID reviewId,
        @Nullable OptionKind best) {

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }

    /** Whether it came of that review. */
    public boolean cameOf(UUID review) {
        return review.equals(reviewId);
    }

    /** The option with the best chance. */
    public Optional<OptionKind> bestOption() {
        return Optional.ofNullable(best);
    }
}
