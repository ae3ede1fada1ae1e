package io.careerplan.assessment.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.readiness.GapConventions;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class GapSettingsTest {

    @Test
    void theDefaultsAreTheProductsConventions() {
        assertEquals(GapConventions.DEFAULT, settings("").conventions());
    }

    @Test
    void eachOfThemCanBeSet() {
        assertEquals(
                new GapConventions(4, 1.5, 3.5, 1800, 3),
                settings("4", "1.5", "3.5", "1800", "3").conventions());
    }

    private static GapSettings settings(String... values) {
        var names = new String[] {
            "critical-importance", "critical-level-gap", "demand-importance", "preparation-hours", "resources-named"
        };
        var config = new SmallRyeConfigBuilder().withMapping(GapSettings.class);
        for (int at = 0; at < values.length && !values[at].isEmpty(); at++) {
            config.withDefaultValue("careerplan.gap." + names[at], values[at]);
        }
        return config.build().getConfigMapping(GapSettings.class);
    }
}
