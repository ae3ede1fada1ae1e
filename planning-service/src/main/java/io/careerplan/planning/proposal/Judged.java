package io.careerplan.planning.proposal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.plan.GateVerdict;
import io.careerplan.planning.replan.Replan;
import io.careerplan.planning.replan.ReplanOption;
import io.careerplan.planning.replan.Withheld;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be done about a plan, without what the quality gate would refuse.
 *
 * @param passing the kinds whose plan passes the gate; the other options lead a plan that is below it part of the way out
 */
record Judged(Replan replan, Set<OptionKind> passing) {

    Judged {
        passing = Set.copyOf(passing);
    }

    static Judged of(Replan replan, Function<ReplanOption, GateVerdict> gate) {
        var verdicts = replan.options().stream().collect(toMap(ReplanOption::kind, gate));
        var offered = replan.options().stream()
                .filter(option -> of(verdicts, option).letsThrough())
                .toList();
        var refused = replan.options().stream()
                .filter(option -> !of(verdicts, option).letsThrough())
                .map(Judged::belowGate);
        var withheld = Stream.concat(replan.withheld().stream(), refused)
                .sorted(comparing(Withheld::kind))
                .toList();
        var passing = new TreeSet<>(verdicts.keySet());
        passing.removeIf(kind -> !Objects.requireNonNull(verdicts.get(kind)).passes());
        return new Judged(new Replan(replan.before(), offered, withheld), passing);
    }

    private static GateVerdict of(Map<OptionKind, GateVerdict> verdicts, ReplanOption option) {
        return Objects.requireNonNull(verdicts.get(option.kind()));
    }

    private static Withheld belowGate(ReplanOption option) {
        return new Withheld(
                option.kind(), Withheld.Reason.BELOW_GATE, option.outlook().probability(), List.of());
    }
}
