package io.careerplan.assessment.move;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MoveKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveKindsTest {

    @ParameterizedTest
    @CsvSource({
        // The job zone or the wage rises.
        "1, STAYS, PROMOTION",
        "0, RISES, PROMOTION",
        "2, FALLS, PROMOTION",
        "-1, RISES, PROMOTION",
        ", RISES, PROMOTION",
        // One of them falls and none rises.
        "-1, STAYS, STEP_BACK",
        "0, FALLS, STEP_BACK",
        "-2, FALLS, STEP_BACK",
        ", FALLS, STEP_BACK",
        // The same zone, about the same wage.
        "0, STAYS, LATERAL",
        // The wages say nothing: the zone decides.
        "1, UNKNOWN, PROMOTION",
        "-1, UNKNOWN, STEP_BACK",
        "0, UNKNOWN, LATERAL",
        // Nobody can say that the zone is the same.
        ", STAYS, PIVOT",
        ", UNKNOWN, PIVOT",
    })
    void theFirstRuleThatHoldsNamesTheMove(@Nullable Integer zoneChange, PayStep pay, MoveKind kind) {
        assertEquals(kind, MoveKinds.of(zoneChange, pay));
    }
}
