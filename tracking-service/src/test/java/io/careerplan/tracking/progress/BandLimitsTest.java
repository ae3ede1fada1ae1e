package io.careerplan.tracking.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Band;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "1.3000, ON_TRACK",
        "0.9500, ON_TRACK",
        "0.9499, WATCH",
        "0.8500, WATCH",
        "0.8499, OFF_TRACK",
        "0.0000, OFF_TRACK"
    })
    void bandsMeetAtTheirLimits(BigDecimal spi, Band band) {
        assertEquals(band, CourseFixture.LIMITS.of(spi));
    }
}
