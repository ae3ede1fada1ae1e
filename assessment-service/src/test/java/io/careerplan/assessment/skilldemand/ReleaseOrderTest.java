package io.careerplan.assessment.skilldemand;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseOrderTest {

    @Test
    void theNewestOfTheOlderOnesIsTakenByNumberNotByText() {
        var kept = List.of("9.3", "29.1", "29.x", "30.0", "30.1", "30.2", "100.0");

        assertEquals(Optional.of("30.0"), ReleaseOrder.newestBefore("30.1", kept));
        assertEquals(Optional.of("29.x"), ReleaseOrder.newestBefore("30.0", kept));
        assertEquals(Optional.of("29.1"), ReleaseOrder.newestBefore("29.x", kept));
        assertEquals(Optional.of("9.3"), ReleaseOrder.newestBefore("29.1", kept));
        assertEquals(Optional.empty(), ReleaseOrder.newestBefore("9.3", kept));
    }

    @Test
    void whatHasNoNumberIsNeitherBeforeNorAfter() {
        assertEquals(Optional.empty(), ReleaseOrder.newestBefore("30.1", List.of("own", "spring")));
        assertEquals(Optional.empty(), ReleaseOrder.newestBefore("own", List.of("29.1")));
    }
}
