package io.careerplan.planning.forecast;

import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.schedule.PlanBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a forecast took for granted.
 *
 * @param from first day on which work is done
 * @param endsOn last day of the plan
 * @param weeklyHours capacity of a week
 * @param bias how far work takes longer than planned
 */
record Assumptions(LocalDate from, LocalDate endsOn, BigDecimal weeklyHours, AssumedBias bias) {

    /**
     * The ratio of actual to planned time.
     *
     * @param median ratio not exceeded by half of the tasks
     * @param sigma standard deviation of the ratio's logarithm
     * @param personal whether it is the person's own, or that of people in general
     * @param tasks done tasks it was learnt from; 0 where it is not the person's own
     */
    record AssumedBias(BigDecimal median, BigDecimal sigma, boolean personal, int tasks) {
        private static final int PLACES = 4;

        static AssumedBias of(Bias bias) {
            return new AssumedBias(rounded(bias.median()), rounded(bias.sigma()), bias.personal(), bias.observations());
        }

        private static BigDecimal rounded(double figure) {
            return BigDecimal.valueOf(figure).setScale(PLACES, RoundingMode.HALF_EVEN);
        }
    }

    static Assumptions of(PlanBasis basis) {
        return new Assumptions(
                basis.from(), basis.document().endsOn(), basis.capacity().weeklyHours(), AssumedBias.of(basis.bias()));
    }
}
