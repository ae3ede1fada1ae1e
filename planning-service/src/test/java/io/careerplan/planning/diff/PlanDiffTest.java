package io.careerplan.planning.diff;

import static io.careerplan.planning.document.PlanFixture.complete;
import static io.careerplan.planning.document.PlanFixture.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.ChangeKind;
import io.careerplan.events.PlanChange;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final String SQL = "Course on advanced SQL";

    @Test
    void equalStatesHaveNoChanges() {
        assertEquals(List.of(), PlanDiff.between(complete(), with("{}")));
    }

    @Test
    void itemsAreAddedAndRemoved() {
        var patch = """
                {"timeline": {"tasks": {"sql-week-2": null, "sql-week-3":
                 {"title": "Part 3", "activityId": "sql-course", "weekStart": "2026-12-07", "plannedMinutes": 60}}}}""";
        assertEquals(
                List.of(
                        change(ChangeKind.REMOVED, "task", "sql-week-2", "SQL course, part 2"),
                        change(ChangeKind.ADDED, "task", "sql-week-3", "Part 3")),
                diff(patch));
    }

    @Test
    void aMoveIsToldInWeeksLaterOrEarlier() {
        var later = "{\"roadmap\": {\"milestones\": {\"certificate\": {\"due\": \"2027-05-28\"}}}}";
        var earlier = "{\"timeline\": {\"tasks\": {\"sql-week-2\": {\"weekStart\": \"2026-11-23\"}}}}";
        assertEquals(List.of(moved("milestone", "certificate", "Data engineering certificate", 2)), diff(later));
        assertEquals(List.of(moved("task", "sql-week-2", "SQL course, part 2", -1)), diff(earlier));
    }

    @Test
    void threeDaysAreNoWeekAndFourAreOne() {
        assertEquals(0, diff(latest("2027-01-03")).getFirst().weeks());
        assertEquals(1, diff(latest("2027-01-04")).getFirst().weeks());
    }

    @Test
    void moreEffortIsToldInHours() {
        var tenMore = "{\"learning\": {\"activities\": {\"sql-course\": {\"effort\":"
                + "{\"optimistic\": 22, \"likely\": 26, \"pessimistic\": 42}}}}}";
        assertEquals(List.of(effort("activity", "sql-course", SQL, "10.0")), diff(tenMore));
        var less = "{\"timeline\": {\"tasks\": {\"sql-week-2\": {\"plannedMinutes\": 90}}}}";
        assertEquals(List.of(effort("task", "sql-week-2", "SQL course, part 2", "-2.5")), diff(less));
    }

    @Test
    void aDateThatAppearsAndAnotherSpreadAreChanges() {
        var date = "{\"learning\": {\"activities\": {\"exam\": {\"latest\": \"2027-05-20\"}}}}";
        assertEquals(List.of(change(ChangeKind.CHANGED, "activity", "exam", "Prepare and sit the exam")), diff(date));
        var surer = "{\"learning\": {\"activities\": {\"sql-course\": {\"effort\":"
                + "{\"optimistic\": 14, \"likely\": 16, \"pessimistic\": 30}}}}}";
        assertEquals(List.of(change(ChangeKind.CHANGED, "activity", "sql-course", SQL)), diff(surer));
    }

    @Test
    void oneItemCanMoveTakeMoreAndSayElse() {
        var patch = "{\"timeline\": {\"tasks\": {\"sql-week-2\":"
                + "{\"title\": \"Rest\", \"weekStart\": \"2026-12-14\", \"plannedMinutes\": 300}}}}";
        assertEquals(
                List.of(
                        moved("task", "sql-week-2", "Rest", 2),
                        effort("task", "sql-week-2", "Rest", "1.0"),
                        change(ChangeKind.CHANGED, "task", "sql-week-2", "Rest")),
                diff(patch));
    }

    @Test
    void thePlanItselfMovesAndTakesOtherHours() {
        var title = "From analyst to data engineer";
        assertEquals(List.of(moved("plan", "plan", title, 8)), diff("{\"endsOn\": \"2027-07-25\"}"));
        var five = with("{\"resources\": {\"weeklyHours\": 5}}");
        var six = with("{\"resources\": {\"weeklyHours\": 6.5}}");
        assertEquals(List.of(effort("plan", "plan", title, "1.5")), PlanDiff.between(five, six));
        assertEquals(List.of(change(ChangeKind.CHANGED, "plan", "plan", title)), PlanDiff.between(complete(), five));
    }

    private static List<PlanChange> diff(String patch) {
        return PlanDiff.between(complete(), with(patch));
    }

    private static String latest(String date) {
        return "{\"learning\": {\"activities\": {\"sql-course\": {\"latest\": \"" + date + "\"}}}}";
    }

    private static PlanChange change(ChangeKind kind, String type, String id, String title) {
        return new PlanChange(kind, type, id, title, null, null);
    }

    private static PlanChange moved(String type, String id, String title, int weeks) {
        return new PlanChange(ChangeKind.MOVED, type, id, title, weeks, null);
    }

    private static PlanChange effort(String type, String id, String title, String hours) {
        return new PlanChange(ChangeKind.EFFORT_CHANGED, type, id, title, null, new BigDecimal(hours));
    }
}
