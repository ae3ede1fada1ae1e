package io.careerplan.assessment.wagesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TopCodeTest {

    @Test
    void theTopCodeIsThatOfTheYear() {
        assertEquals(BigDecimal.valueOf(187_200), TopCode.of(2015));
        assertEquals(BigDecimal.valueOf(208_000), TopCode.of(2016));
        assertEquals(BigDecimal.valueOf(208_000), TopCode.of(2021));
        assertEquals(BigDecimal.valueOf(239_200), TopCode.of(2022));
    }
}
