package io.careerplan.planning.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.planning.document.Comparison;
import io.careerplan.planning.document.Trigger;
import io.careerplan.planning.document.TriggerMetric;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurableTriggerTest {

    @ParameterizedTest
    @CsvSource({
        "SCHEDULE_PERFORMANCE, BELOW, 0, false",
        "SCHEDULE_PERFORMANCE, BELOW, 0.01, true",
        "MILESTONES_MISSED, AT_MOST, -0.01, false",
        "MILESTONES_MISSED, AT_MOST, 0, true",
        "EFFORT_OVERRUN, BELOW, -1, false",
        "EFFORT_OVERRUN, BELOW, -0.99, true",
        "FINISH_PROBABILITY, AT_LEAST, 1, true",
        "FINISH_PROBABILITY, AT_LEAST, 1.01, false",
        "FINISH_PROBABILITY, ABOVE, 0.99, true",
        "FINISH_PROBABILITY, ABOVE, 1, false",
        "MILESTONE_DAYS_LATE, ABOVE, 1000, true"
    })
    void canFireWithinTheRangeOfWhatIsMeasured(
            TriggerMetric metric, Comparison comparison, BigDecimal value, boolean can) {
        assertEquals(can, MeasurableTrigger.canFire(new Trigger(metric, comparison, value, 0)));
    }
}
