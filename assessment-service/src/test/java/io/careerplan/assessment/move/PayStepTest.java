package io.careerplan.assessment.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayStepTest {

    private static final BigDecimal LIMIT = new BigDecimal("0.10");
    private static final Optional<WagePoint> TOP = wage("239200", true);

    @ParameterizedTest
    @CsvSource({
        "100, 110, STAYS",
        "100, 110.01, RISES",
        "100, 90, STAYS",
        "100, 89.99, FALLS",
        "100, 100, STAYS",
    })
    void aChangeCountsBeyondTenPercent(String from, String to, PayStep step) {
        assertEquals(step, PayStep.between(wage(from, false), wage(to, false), LIMIT));
    }

    @Test
    void aMissingWageLeavesItOpen() {
        assertEquals(PayStep.UNKNOWN, PayStep.between(Optional.empty(), wage("100", false), LIMIT));
        assertEquals(PayStep.UNKNOWN, PayStep.between(wage("100", false), Optional.empty(), LIMIT));
    }

    /** A top code is the least that a wage can be, so only one direction is certain. */
    @ParameterizedTest
    @CsvSource({"217454, RISES", "217455, UNKNOWN", "300000, UNKNOWN"})
    void aTopCodedTargetIsARiseOrOpen(String from, PayStep step) {
        assertEquals(step, PayStep.between(wage(from, false), TOP, LIMIT));
    }

    @ParameterizedTest
    @CsvSource({"215279, FALLS", "215280, UNKNOWN", "300000, UNKNOWN"})
    void fromATopCodeItIsAFallOrOpen(String to, PayStep step) {
        assertEquals(step, PayStep.between(TOP, wage(to, false), LIMIT));
    }

    @Test
    void betweenTwoTopCodesNothingIsKnown() {
        assertEquals(PayStep.UNKNOWN, PayStep.between(TOP, TOP, LIMIT));
    }

    @Test
    void aChangeIsStatedBetweenExactAmountsAlone() {
        var half = PayStep.change(wage("80000", false), wage("120000", false)).orElseThrow();

        assertEquals(0, half.compareTo(new BigDecimal("0.5")));
        assertEquals(Optional.empty(), PayStep.change(wage("80000", false), TOP));
        assertEquals(Optional.empty(), PayStep.change(TOP, wage("80000", false)));
        assertEquals(Optional.empty(), PayStep.change(Optional.empty(), wage("80000", false)));
    }

    private static Optional<WagePoint> wage(String amount, boolean topCoded) {
        return Optional.of(new WagePoint(50, new BigDecimal(amount), topCoded));
    }
}
