package io.careerplan.planning.riskregister;

import io.careerplan.planning.execution.Bias;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of the register look at.
 *
 * @param target title of the occupation aimed at
 * @param openCriticalGaps names of the critical gaps that the plan does not close
 * @param coverage share of the requirements' weight that the analysis rests on, 0 to 1
 * @param supporters people whom the plan counts on
 * @param load share of the hours that may be planned which are planned, 0 to 1
 * @param weeklyHours capacity of a week
 * @param bias factor between estimate and outcome
 * @param constrained whether the person told of constraints
 * @param leastSimilarity of the moves of the chosen path, 0 to 1
 * @param wageChange relative change of median pay over the path, where known
 * @param alternatives ids of other paths
 * @param providers resources of others that the plan is built on
 * @param moneyReserve whether money is set aside
 */
public record PlanSituation(
        String target,
        List<String> openCriticalGaps,
        BigDecimal coverage,
        int supporters,
        BigDecimal load,
        BigDecimal weeklyHours,
        Bias bias,
        boolean constrained,
        BigDecimal leastSimilarity,
        Optional<BigDecimal> wageChange,
        List<String> alternatives,
        int providers,
        boolean moneyReserve) {

    public PlanSituation {
        openCriticalGaps = List.copyOf(openCriticalGaps);
        alternatives = List.copyOf(alternatives);
    }
}
