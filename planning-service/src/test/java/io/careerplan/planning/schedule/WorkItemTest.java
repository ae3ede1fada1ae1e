package io.careerplan.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    @Test
    void minutesAreWholeAndAtLeastOne() {
        assertEquals(90, item(1.5).minutes());
        assertEquals(1, item(.001).minutes());
    }

    @Test
    void noWorkIsTooLongToBeCounted() {
        assertEquals(Integer.MAX_VALUE, item(Integer.MAX_VALUE).minutes());
        assertEquals(Integer.MAX_VALUE, item(Double.MAX_VALUE).minutes());
    }

    private static WorkItem item(double hours) {
        return new WorkItem("work", "Work", hours, List.of(), null, null, null, null, 3);
    }
}
