package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskEstimatesTest {
    /** PERT mean of the course: (12 + 4 · 16 + 32) / 6 = 18 hours. */
    private static final double COURSE = 18 * 60;

    @Test
    void aTaskIsItsPartOfTheMeanOfItsActivity() {
        assertEquals(Map.of("w-1", COURSE / 4, "w-2", COURSE * 3 / 4), TaskEstimates.of(weeks(100, 300), Map.of()));
    }

    @Test
    void theBiasThatAPlanWasLaidWithDoesNotMatter() {
        assertEquals(TaskEstimates.of(weeks(100, 300), Map.of()), TaskEstimates.of(weeks(160, 480), Map.of()));
    }

    @Test
    void whatWorkBeganOnStaysAndTheOthersShareTheRest() {
        var noted = Map.of("w-1", COURSE / 4);
        assertEquals(Map.of("w-1", COURSE / 4, "w-2", COURSE * 3 / 4), TaskEstimates.of(weeks(100, 900), noted));
    }

    @Test
    void nothingIsLeftWhereMoreWasNotedThanTheMean() {
        assertEquals(Map.of("w-1", 2_000.0, "w-2", 0.0), TaskEstimates.of(weeks(100, 300), Map.of("w-1", 2_000.0)));
    }

    private static PlanDocument weeks(int first, int second) {
        return PlanFixture.with("""
                {"timeline": {"tasks": {"sql-week-1": null, "sql-week-2": null,
                  "w-1": {"title": "1", "activityId": "sql-course", "weekStart": "2026-11-23", "plannedMinutes": %d},
                  "w-2": {"title": "2", "activityId": "sql-course", "weekStart": "2026-11-30", "plannedMinutes": %d}}}}
                """.formatted(first, second));
    }
}
