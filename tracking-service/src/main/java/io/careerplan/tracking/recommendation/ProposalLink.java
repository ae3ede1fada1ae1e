package io.careerplan.tracking.recommendation;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ProposalStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proposal of planning that carries a recommendation out.
 *
 * @param href where it is read and decided
 * @param probabilityBefore chance of the plan as it stood, 0 to 1
 * @param chosen the option accepted, once one is
 */
record ProposalLink(
        UUID id,
        String href,
        ProposalStatus status,
        BigDecimal probabilityBefore,
        List<ProposalBody.Option> options,
        @Nullable OptionKind chosen) {

    static ProposalLink of(ProposalCopy proposal) {
        ProposalBody body = proposal.body();
        return new ProposalLink(
                proposal.id(),
                proposal.href(),
                proposal.status(),
                body.probabilityBefore(),
                body.options(),
                body.chosen());
    }
}
