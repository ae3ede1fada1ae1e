package io.careerplan.tracking.personfact;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalStatus;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of planning to adjust a plan.
 *
 * @param best the option with the best chance; absent where none is offered
 */
public record NotedProposal(
        UUID id,
        UUID planId,
        long version,
        ProposalStatus status,
        @Nullable OptionKind best) {

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return status == ProposalStatus.OPEN;
    }

    /** The option with the best chance. */
    public Optional<OptionKind> bestOption() {
        return Optional.ofNullable(best);
    }
}
