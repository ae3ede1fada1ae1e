package io.careerplan.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void measuresEverythingUnlessToldOtherwise() {
        assertEquals(new Options(false, true, true, false, false, false, ".*"), Options.parse(List.of()));
        assertEquals(new Options(true, true, true, false, false, false, ".*"), Options.parse(List.of("--quick")));
    }

    @Test
    void measuresOnlyWhatIsNamed() {
        assertEquals(
                new Options(false, true, false, false, false, false, ".*"), Options.parse(List.of("--algorithms")));
        assertEquals(
                new Options(true, false, true, false, false, false, ".*"),
                Options.parse(List.of("--services", "--quick")));
        assertEquals(new Options(false, true, false, false, false, false, "paths"), Options.parse(List.of("paths")));
        assertEquals(new Options(false, false, false, true, false, false, ".*"), Options.parse(List.of("--files")));
        assertEquals(new Options(false, false, false, false, true, false, ".*"), Options.parse(List.of("--documents")));
        assertEquals(new Options(false, false, false, false, false, true, ".*"), Options.parse(List.of("--profile")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--slow")));
        assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("paths", "ranking")));
    }
}
