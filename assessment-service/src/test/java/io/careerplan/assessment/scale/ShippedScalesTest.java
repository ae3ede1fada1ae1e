package io.careerplan.assessment.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedScalesTest {

    private final ShippedScales scales = new ShippedScales();

    @Test
    void theCataloguesLevelGoesFromZeroToSeven() {
        var level = scales.named("onet-level").orElseThrow();

        assertTrue(level.has(new BigDecimal("0")));
        assertTrue(level.has(new BigDecimal("7.00")));
        assertTrue(level.has(new BigDecimal("3.62")));
        assertFalse(level.has(new BigDecimal("7.01")));
        assertFalse(level.has(new BigDecimal("-0.01")));
        assertFalse(level.has(new BigDecimal("3.625")));
        assertEquals(3.5 / 7, level.value(new BigDecimal("3.5")));
    }

    @Test
    void theFiveStagesAreWholeNumbersFromOne() {
        var stages = scales.named("dreyfus").orElseThrow();

        assertFalse(stages.has(BigDecimal.ZERO));
        assertTrue(stages.has(BigDecimal.ONE));
        assertTrue(stages.has(new BigDecimal("5.0")));
        assertFalse(stages.has(new BigDecimal("5.5")));
        assertFalse(stages.has(new BigDecimal("6")));
        assertEquals(3 / 5.0, stages.value(new BigDecimal("3")));
        assertEquals(List.of("Novice", "Advanced beginner", "Competent", "Proficient", "Expert"), stages.stages());
    }

    @Test
    void noOtherScaleIsKnown() {
        assertTrue(scales.named("percent").isEmpty());
        assertEquals(
                List.of("onet-level", "dreyfus"),
                scales.all().stream().map(Scale::name).toList());
    }
}
