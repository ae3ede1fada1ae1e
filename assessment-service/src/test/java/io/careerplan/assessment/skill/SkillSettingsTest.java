package io.careerplan.assessment.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.rater.RatingSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SkillSettingsTest {

    @Test
    void theDefaultsAreThoseOfTheSpecification() {
        var settings = new SmallRyeConfigBuilder()
                .withMapping(SkillSettings.class)
                .build()
                .getConfigMapping(SkillSettings.class);
        var weighing = settings.weighing();

        assertEquals(
                Map.of(
                        RatingSource.SELF, 1.0,
                        RatingSource.PEER, 1.5,
                        RatingSource.COACH, 2.0,
                        RatingSource.MENTOR, 2.0,
                        RatingSource.MANAGER, 2.0,
                        RatingSource.EVIDENCE, 3.0),
                weighing.weights());
        assertEquals(24, weighing.halfLifeMonths());
        assertEquals(24, weighing.staleAfterMonths());
        assertEquals(10, settings.similarOccupations());
        assertEquals(3, settings.occupationsInNeed());
        assertEquals(3.0, settings.importanceOfNeed());
        assertEquals(10, settings.skillsOfReport());
    }
}
