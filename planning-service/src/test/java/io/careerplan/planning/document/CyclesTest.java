package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void whatWaitsForARingIsStuckAsWell() {
        var activities = Map.of(
                "free",
                after(),
                "second",
                after("free"),
                "left",
                after("right"),
                "right",
                after("left", "free"),
                "waiting",
                after("right"));
        assertEquals(Set.of("left", "right", "waiting"), Cycles.stuck(activities));
    }

    @Test
    void theLargestPlanInTheWorstOrderTakesNoTime() {
        var activities = new LinkedHashMap<String, Activity>();
        for (int i = 499; i >= 0; i--) {
            activities.put("a" + i, after(before(i)));
        }
        assertTimeout(Duration.ofSeconds(2), () -> assertEquals(Set.of(), Cycles.stuck(activities)));
    }

    private static String[] before(int activity) {
        return IntStream.range(Math.max(0, activity - 100), activity)
                .mapToObj(i -> "a" + i)
                .toArray(String[]::new);
    }

    private static Activity after(String... prerequisites) {
        var hour = BigDecimal.ONE;
        return new Activity(
                "title",
                null,
                new Effort(hour, hour, hour),
                List.of(prerequisites),
                null,
                null,
                null,
                3,
                new Origin(OriginKind.PERSON, null),
                null,
                null,
                null);
    }
}
