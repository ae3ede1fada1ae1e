package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param options what each option gives way on
 */
record ProposalSummary(
        UUID id,
        UUID planId,
        long version,
        ProposalStatus status,
        OccasionKind occasion,
        @Nullable UUID reviewId,
        int baseRevision,
        BigDecimal probabilityBefore,
        List<OptionKind> options,
        @Nullable OptionKind chosen,
        Instant preparedAt,
        @Nullable Instant decidedAt) {

    static ProposalSummary from(Proposal proposal) {
        return new ProposalSummary(
                proposal.id(),
                proposal.planId(),
                proposal.version(),
                proposal.status(),
                proposal.occasion(),
                proposal.reviewId().orElse(null),
                proposal.baseRevision(),
                proposal.body().probabilityBefore(),
                proposal.body().kinds(),
                proposal.chosen().orElse(null),
                proposal.preparedAt(),
                proposal.decidedAt().orElse(null));
    }
}
