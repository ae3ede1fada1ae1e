package io.careerplan.assessment.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    @Test
    void anOrganisationFollowsTheProductUntilItDecidesOtherwise() {
        assertEquals(
                Map.of(
                        "gateMinimum",
                        new BigDecimal(60),
                        "gateMean",
                        new BigDecimal(75),
                        "suppressionMinimum",
                        new BigDecimal(5)),
                Thresholds.NONE.effective());
    }

    @Test
    void onlyWhatDiffersFromTheProductIsKept() {
        var wanted = Map.of("gateMinimum", new BigDecimal("60.0"), "gateMean", new BigDecimal(80));

        assertEquals(
                Map.of("gateMean", new BigDecimal(80)), Thresholds.of(wanted).own());
    }

    @ParameterizedTest
    @CsvSource({
        "gateMinimum,0",
        "gateMinimum,100",
        "gateMean,0",
        "gateMean,100",
        "suppressionMinimum,3",
        "suppressionMinimum,1000"
    })
    void theEndsOfTheRangeAreAllowed(String name, BigDecimal value) {
        assertEquals(value, Thresholds.of(Map.of(name, value)).effective().get(name));
    }

    @ParameterizedTest
    @CsvSource({
        "gateMinimum,-0.01",
        "gateMinimum,100.01",
        "gateMean,-1",
        "gateMean,101",
        "suppressionMinimum,2.99",
        "suppressionMinimum,1001"
    })
    void whatLiesBeyondIsRefused(String name, BigDecimal value) {
        var errors = errorsOf(Map.of(name, value));

        assertEquals(
                List.of("/thresholds/" + name),
                errors.stream().map(InputError::pointer).toList());
        assertEquals("out-of-range", errors.getFirst().code());
    }

    @Test
    void unknownNamesAreRefusedWithTheKnownOnesAndTogetherWithWhateverElseIsWrong() {
        var errors = errorsOf(Map.of("gate/mean", BigDecimal.ONE, "gateMean", new BigDecimal(101)));

        assertEquals(
                List.of("/thresholds/gateMean", "/thresholds/gate~1mean"),
                errors.stream().map(InputError::pointer).sorted().toList());
    }

    private static List<InputError> errorsOf(Map<String, BigDecimal> wanted) {
        return assertThrows(Refusal.class, () -> Thresholds.of(wanted)).errors();
    }
}
