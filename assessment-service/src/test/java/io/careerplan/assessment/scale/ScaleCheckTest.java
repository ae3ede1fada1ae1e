package io.careerplan.assessment.scale;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleCheckTest {

    @Test
    void aScaleWithAndWithoutStagesCanBe() {
        assertDoesNotThrow(() -> check("1", "3", 0, "a", "b", "c"));
        assertDoesNotThrow(() -> check("0", "1", 0, "no", "yes"));
        assertDoesNotThrow(() -> check("0", "99.5", 1));
    }

    @Test
    void theHighestLevelIsAboveTheLowest() {
        assertEquals(List.of("/highest not-above-lowest"), refused("3", "3", 0));
        assertEquals(List.of("/highest not-above-lowest"), refused("3", "2", 0));
    }

    @Test
    void endsAreLevels() {
        assertEquals(List.of("/lowest too-many-decimals", "/highest too-many-decimals"), refused("0.5", "9.25", 0));
        assertEquals(List.of("/highest too-many-decimals"), refused("0.5", "9.25", 1));
    }

    @Test
    void stagesNameEachWholeLevelOnce() {
        assertEquals(List.of("/stages not-one-for-each-level"), refused("1", "3", 0, "a", "b"));
        assertEquals(List.of("/stages not-one-for-each-level"), refused("1", "3", 1, "a", "b", "c"));
        assertEquals(List.of("/stages/2 duplicate"), refused("1", "3", 0, "a", "b", "a"));
    }

    private static List<String> refused(String lowest, String highest, int decimals, String... stages) {
        return assertThrows(Refusal.class, () -> check(lowest, highest, decimals, stages)).errors().stream()
                .map((InputError error) -> error.pointer() + " " + error.code())
                .toList();
    }

    private static void check(String lowest, String highest, int decimals, String... stages) {
        new ScaleCheck()
                .check(new Scale(
                        "own",
                        "Own",
                        new BigDecimal(lowest),
                        new BigDecimal(highest),
                        decimals,
                        List.of(stages),
                        "Own"));
    }
}
