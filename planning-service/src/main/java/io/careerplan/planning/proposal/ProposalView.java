package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalStatus;
import io.careerplan.events.ReviewCause;
import io.careerplan.planning.replan.Withheld;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its readers get it.
 *
 * @param version counts every change; the ETag
 * @param occasion what gave rise to it
 * @param reviewId the review that it answers: the one that did, or that did to an open proposal whose place it took
 * @param causes of that review
 * @param baseRevision revision of the plan that it changes
 * @param probabilityBefore chance of the plan as it stands, 0 to 1
 * @param options up to three; none where nothing helps
 * @param withheld the kinds that are no option, and why
 * @param chosen the option accepted
 * @param revision the revision of the plan that accepting it made
 * @param reason why it was decided so
 * @param decidedBy who decided; absent where nobody did, and once that person has been erased
 */
record ProposalView(
        UUID id,
        UUID planId,
        UUID personId,
        long version,
        ProposalStatus status,
        OccasionKind occasion,
        @Nullable UUID reviewId,
        List<ReviewCause> causes,
        int baseRevision,
        BigDecimal probabilityBefore,
        List<OfferedOption> options,
        List<Withheld> withheld,
        @Nullable OptionKind chosen,
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable UUID decidedBy,
        Instant preparedAt,
        @Nullable Instant decidedAt) {

    static ProposalView from(Proposal proposal) {
        var body = proposal.body();
        return new ProposalView(
                proposal.id(),
                proposal.planId(),
                proposal.personId(),
                proposal.version(),
                proposal.status(),
                proposal.occasion(),
                proposal.reviewId().orElse(null),
                body.causes(),
                proposal.baseRevision(),
                body.probabilityBefore(),
                body.options(),
                body.withheld(),
                proposal.chosen().orElse(null),
                proposal.chosen().map(option -> proposal.baseRevision() + 1).orElse(null),
                proposal.reason().orElse(null),
                proposal.decidedBy().orElse(null),
                proposal.preparedAt(),
                proposal.decidedAt().orElse(null));
    }
}
