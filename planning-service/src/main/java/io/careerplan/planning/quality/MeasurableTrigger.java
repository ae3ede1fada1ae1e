package io.careerplan.planning.quality;

import io.careerplan.planning.document.Trigger;
import io.careerplan.planning.document.TriggerMetric;
import java.math.BigDecimal;

/** Whether what tracking measures can ever get where a trigger fires. */
final class MeasurableTrigger {
    private static final BigDecimal NOTHING_LOGGED = BigDecimal.ONE.negate();

    private MeasurableTrigger() {}

    static boolean canFire(Trigger trigger) {
        var value = trigger.value();
        return switch (trigger.comparison()) {
            case BELOW -> value.compareTo(least(trigger.metric())) > 0;
            case AT_MOST -> value.compareTo(least(trigger.metric())) >= 0;
            case AT_LEAST -> !isCertain(trigger.metric()) || value.compareTo(BigDecimal.ONE) <= 0;
            case ABOVE -> !isCertain(trigger.metric()) || value.compareTo(BigDecimal.ONE) < 0;
        };
    }

    /** An overrun of −1 is no hour logged at all; nothing else is measured below 0. */
    private static BigDecimal least(TriggerMetric metric) {
        return metric == TriggerMetric.EFFORT_OVERRUN ? NOTHING_LOGGED : BigDecimal.ZERO;
    }

    private static boolean isCertain(TriggerMetric metric) {
        return metric == TriggerMetric.FINISH_PROBABILITY;
    }
}
