package io.careerplan.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.document.Activity;
import io.careerplan.planning.document.Effort;
import io.careerplan.planning.document.Learning;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedTasksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void theWeeksOfAnActivityAreItsTasksInOrder() {
        var tasks = PlannedTasks.of(schedule("read", 60, 90), document("read"), Map.of());

        assertEquals(
                Map.of(
                        "read-1", new Task("Title of read", "read", MONDAY, 60),
                        "read-2", new Task("Title of read", "read", MONDAY.plusWeeks(1), 90)),
                tasks);
    }

    @Test
    void whatIsKeptStaysAndIsNumberedAround() {
        var done = new Task("Title of read", "read", MONDAY.minusWeeks(3), 30);
        var tasks = PlannedTasks.of(schedule("read", 60, 90), document("read"), Map.of("read-2", done));

        assertEquals(List.of("read-1", "read-2", "read-3"), List.copyOf(tasks.keySet()));
        assertEquals(done, tasks.get("read-2"));
        assertEquals(90, tasks.get("read-3").plannedMinutes());
    }

    @Test
    void aLongIdStillMakesIdsThatPlansAllow() {
        var longest = "a".repeat(40);
        var tasks = PlannedTasks.of(schedule(longest, 60), document(longest), Map.of());

        assertTrue(tasks.keySet().stream().allMatch(id -> id.length() <= 40), tasks.keySet()::toString);
    }

    private static Schedule schedule(String activity, int... minutes) {
        var shares = new ArrayList<WeekShare>();
        for (int week = 0; week < minutes.length; week++) {
            shares.add(new WeekShare(activity, MONDAY.plusWeeks(week), minutes[week]));
        }
        return new Schedule(shares, List.of());
    }

    private static PlanDocument document(String activity) {
        var hours = new Effort(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(4));
        var work = new Activity(
                "Title of " + activity,
                null,
                hours,
                List.of(),
                null,
                null,
                null,
                3,
                new Origin(OriginKind.PERSON, null),
                null,
                null,
                null);
        return new PlanDocument(
                "Plan",
                MONDAY,
                MONDAY.plusMonths(6),
                null,
                new Learning(Map.of(activity, work)),
                null,
                null,
                null,
                null,
                null);
    }
}
