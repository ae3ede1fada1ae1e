package io.careerplan.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MediansTest {

    @Test
    void isTheMiddleOneOrTheMeanOfTwo() {
        assertEquals(2, Medians.of(9, 1, 2));
        assertEquals(2.5, Medians.of(4, 1, 2, 3));
        assertEquals(Double.NaN, Medians.of());
    }
}
