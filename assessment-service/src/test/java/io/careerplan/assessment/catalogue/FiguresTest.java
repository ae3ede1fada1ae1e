package io.careerplan.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void aTermHasTwelvePlacesAndNoIdleZeros() {
        assertEquals("0.333333333333", Figures.term(1 / 3.0).toString());
        assertEquals("0.000000000001", Figures.term(1e-12).toPlainString());
        assertEquals("0.3", Figures.term(0.1 + 0.2).toString());
        assertEquals("100", Figures.term(100).toString());
        assertEquals("0", Figures.term(1e-13).toString());
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        assertNull(Figures.termOrNone(null));
        assertNull(Figures.orNone(OptionalDouble.empty()));
        assertEquals(0.5, Figures.orNone(OptionalDouble.of(0.5)));
    }
}
