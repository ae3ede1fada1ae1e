package io.careerplan.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to adjust a plan.
 *
 * @param id the proposal
 * @param planId the plan
 * @param personId whose
 * @param version version of the proposal, from 0
 * @param status what became of it
 * @param reviewId the review that gave rise to it
 * @param causes why it was prepared
 * @param baseRevision revision of the plan that it changes
 * @param probabilityBefore chance of the plan as it stands, 0 to 1
 * @param options up to three
 * @param chosen the option accepted
 * @param reason why it was decided so
 * @param preparedAt when it was prepared
 * @param decidedAt when it was decided
 */
public record ProposalState(
        UUID id,
        UUID planId,
        UUID personId,
        long version,
        ProposalStatus status,
        @Nullable UUID reviewId,
        List<ReviewCause> causes,
        int baseRevision,
        BigDecimal probabilityBefore,
        List<ProposalOption> options,
        @Nullable OptionKind chosen,
        @Nullable String reason,
        Instant preparedAt,
        @Nullable Instant decidedAt) {

    public ProposalState {
        causes = List.copyOf(causes);
        options = List.copyOf(options);
    }
}
