package io.careerplan.tracking.journey;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StepStateTest {

    @Test
    void isDoneOrMissingOnlyWhereAllAre() {
        assertEquals(DONE, StepState.of(List.of(DONE, DONE, DONE)));
        assertEquals(MISSING, StepState.of(List.of(MISSING, MISSING, MISSING)));
        assertEquals(PARTIAL, StepState.of(List.of(DONE, DONE, MISSING)));
        assertEquals(PARTIAL, StepState.of(List.of(MISSING, MISSING, PARTIAL)));
        assertEquals(PARTIAL, StepState.of(List.of(DONE, DONE, PARTIAL)));
    }

    @Test
    void isOutdatedAsSoonAsOneIs() {
        assertEquals(OUTDATED, StepState.of(List.of(DONE, OUTDATED, DONE)));
        assertEquals(OUTDATED, StepState.of(List.of(MISSING, PARTIAL, OUTDATED)));
    }
}
