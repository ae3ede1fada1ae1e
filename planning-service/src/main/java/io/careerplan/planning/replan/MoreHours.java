package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.schedule.PlanBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The person finds more hours a week, in steps of half an hour. */
record MoreHours(PlanBasis basis, ReplanLimits limits) implements Concession {
    private static final BigDecimal STEP = new BigDecimal("0.5");

    @Override
    public OptionKind kind() {
        return OptionKind.MORE_HOURS;
    }

    @Override
    public int most() {
        var room = limits.mostHours().subtract(basis.capacity().weeklyHours()).min(limits.mostMoreHours());
        return room.divide(STEP, 0, RoundingMode.FLOOR).max(BigDecimal.ZERO).intValue();
    }

    @Override
    public PlanBasis at(int steps) {
        return steps == 0
                ? basis
                : Variant.withWeeklyHours(
                        basis, basis.capacity().weeklyHours().add(STEP.multiply(BigDecimal.valueOf(steps))));
    }
}
