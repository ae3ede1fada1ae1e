package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ReviewCause;
import io.careerplan.planning.replan.Withheld;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says.
 *
 * @param reviewId the review that it answers: the one that gave rise to it, or to an open proposal whose place it took
 * @param causes of that review
 * @param probabilityBefore chance of the plan as it stands, 0 to 1
 * @param options up to three; none where nothing helps
 * @param withheld the kinds that are no option, and why
 */
record ProposalBody(
        @Nullable UUID reviewId,
        List<ReviewCause> causes,
        BigDecimal probabilityBefore,
        List<OfferedOption> options,
        List<Withheld> withheld) {

    ProposalBody {
        causes = List.copyOf(causes);
        options = List.copyOf(options);
        withheld = List.copyOf(withheld);
    }

    static ProposalBody of(Occasion.Review review, Judged judged) {
        var replan = judged.replan();
        return new ProposalBody(
                review.id().orElse(null),
                review.causes(),
                replan.before().probability(),
                replan.options().stream()
                        .map(option -> OfferedOption.of(option, judged.passing().contains(option.kind())))
                        .toList(),
                replan.withheld());
    }

    List<OptionKind> kinds() {
        return options.stream().map(OfferedOption::kind).toList();
    }
}
