package io.careerplan.tracking.nextcall;

import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.stream.Stream;

/** All rules in the order in which a journey goes, and the calls that they name. A new rule is one constant and its texts. */
@Algorithm
public final class NextCalls {

    static final List<CallRule> RULES = Stream.of(PreparationRules.ALL, PlanRules.ALL, ExecutionRules.ALL)
            .flatMap(List::stream)
            .toList();

    private NextCalls() {}

    /** The calls to make, in the order in which they are to be made. */
    public static List<NamedCall> in(Situation situation) {
        return RULES.stream()
                .flatMap(rule -> rule.calls().apply(situation).map(call -> new NamedCall(rule, call)))
                .toList();
    }
}
