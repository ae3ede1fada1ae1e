package io.careerplan.planning.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.planning.quality.QualityLimits.LeastItems;
import io.careerplan.planning.quality.QualityLimits.Thresholds;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QualitySettingsTest {

    @Test
    void theDefaultsAreThoseOfTheSpecification() {
        var limits = QualityFixture.limits();
        assertEquals(new Thresholds(BigDecimal.valueOf(60), BigDecimal.valueOf(75)), limits.thresholds());
        assertEquals(new LeastItems(2, 3, 3, 1, 3, 1, 1), limits.least());
        assertEquals(new BigDecimal("0.8"), limits.chance());
        assertEquals(new BigDecimal("0.15"), limits.slack());
        assertEquals(31, limits.monthlyDays());
        assertEquals(92, limits.comprehensiveDays());
    }
}
