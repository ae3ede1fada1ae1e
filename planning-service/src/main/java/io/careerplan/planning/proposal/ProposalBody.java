package io.careerplan.planning.proposal;

import io.careerplan.events.OptionKind;
import io.careerplan.events.ReviewCause;
import io.careerplan.planning.replan.Withheld;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a proposal says.
 *
 * @param causes why it was prepared, where a review says so
 * @param probabilityBefore chance of the plan as it stands, 0 to 1
 * @param options up to three; none where nothing helps
 * @param withheld the kinds that are no option, and why
 */
record ProposalBody(
        List<ReviewCause> causes, BigDecimal probabilityBefore, List<OfferedOption> options, List<Withheld> withheld) {

    ProposalBody {
        causes = List.copyOf(causes);
        options = List.copyOf(options);
        withheld = List.copyOf(withheld);
    }

    static ProposalBody of(Occasion occasion, Judged judged) {
        var replan = judged.replan();
        return new ProposalBody(
                occasion.causes(),
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
