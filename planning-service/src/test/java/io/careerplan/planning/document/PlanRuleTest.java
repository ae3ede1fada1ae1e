package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanRuleTest {
    private static final String ACTIVITY = "/learning/activities/";
    private static final String TASK = "/timeline/tasks/";

    @ParameterizedTest
    @EnumSource(PlanRule.class)
    void holdsForACompleteAndForAnEmptyPlanAndHasAText(PlanRule rule) {
        broken(rule, "{}");
        assertEquals(List.of(), rule.brokenAt(PlanFixture.allSections()).toList());
        assertEquals(List.of(), rule.brokenAt(PlanFixture.withoutItems()).toList());
        assertFalse(RuleTexts.of(rule.code()).isBlank());
    }

    @Test
    void itemId() {
        var longest = "a".repeat(40);
        broken(PlanRule.ITEM_ID, tasks(longest));
        broken(PlanRule.ITEM_ID, tasks("7"));
        broken(PlanRule.ITEM_ID, tasks(longest + "a"), TASK + longest + "a");
        broken(PlanRule.ITEM_ID, tasks("-a"), TASK + "-a");
        broken(PlanRule.ITEM_ID, tasks("A"), TASK + "A");
        broken(PlanRule.ITEM_ID, tasks("a/b~c"), TASK + "a~1b~0c");
        broken(PlanRule.ITEM_ID, tasks(""), TASK);
    }

    @Test
    void itemCount() {
        broken(PlanRule.ITEM_COUNT, milestones(198));
        broken(PlanRule.ITEM_COUNT, milestones(199), "/roadmap/milestones");
    }

    @Test
    void endsAfterStart() {
        broken(PlanRule.ENDS_AFTER_START, "{\"endsOn\": \"2026-11-24\"}");
        broken(PlanRule.ENDS_AFTER_START, "{\"endsOn\": \"2026-11-23\"}", "/endsOn");
    }

    @Test
    void atMostTenYears() {
        broken(PlanRule.AT_MOST_TEN_YEARS, "{\"endsOn\": \"2036-11-23\"}");
        broken(PlanRule.AT_MOST_TEN_YEARS, "{\"endsOn\": \"2036-11-24\"}", "/endsOn");
    }

    @Test
    void milestoneWithinPlan() {
        var due = "/roadmap/milestones/certificate/due";
        broken(PlanRule.MILESTONE_WITHIN_PLAN, milestoneDue("2026-11-23"));
        broken(PlanRule.MILESTONE_WITHIN_PLAN, milestoneDue("2027-05-30"));
        broken(PlanRule.MILESTONE_WITHIN_PLAN, milestoneDue("2026-11-22"), due);
        broken(PlanRule.MILESTONE_WITHIN_PLAN, milestoneDue("2027-05-31"), due);
    }

    @Test
    void weekWithinPlan() {
        var start = TASK + "sql-week-1/weekStart";
        broken(PlanRule.WEEK_WITHIN_PLAN, "{\"startsOn\": \"2026-11-29\"}");
        broken(PlanRule.WEEK_WITHIN_PLAN, "{\"startsOn\": \"2026-11-30\"}", start);
        broken(PlanRule.WEEK_WITHIN_PLAN, week("2027-05-24"));
        broken(PlanRule.WEEK_WITHIN_PLAN, week("2027-05-31"), start);
    }

    @Test
    void weekStartsOnMonday() {
        broken(PlanRule.WEEK_STARTS_ON_MONDAY, week("2026-12-07"));
        broken(PlanRule.WEEK_STARTS_ON_MONDAY, week("2026-12-08"), TASK + "sql-week-1/weekStart");
    }

    @Test
    void earliestNotAfterLatest() {
        broken(PlanRule.EARLIEST_NOT_AFTER_LATEST, sqlCourse("\"latest\": \"2026-11-23\""));
        broken(PlanRule.EARLIEST_NOT_AFTER_LATEST, sqlCourse("\"earliest\": null, \"latest\": \"2026-11-22\""));
        broken(
                PlanRule.EARLIEST_NOT_AFTER_LATEST,
                sqlCourse("\"latest\": \"2026-11-22\""),
                ACTIVITY + "sql-course/latest");
    }

    @Test
    void milestoneExists() {
        broken(PlanRule.MILESTONE_EXISTS, sqlCourse("\"milestoneId\": null"));
        broken(
                PlanRule.MILESTONE_EXISTS,
                sqlCourse("\"milestoneId\": \"nowhere\""),
                ACTIVITY + "sql-course/milestoneId");
    }

    @Test
    void prerequisiteExists() {
        broken(
                PlanRule.PREREQUISITE_EXISTS,
                sqlCourse("\"prerequisites\": [\"exam\", \"nothing\"]"),
                ACTIVITY + "sql-course/prerequisites/1");
    }

    @Test
    void prerequisitesWithoutCycle() {
        var itself = sqlCourse("\"prerequisites\": [\"sql-course\"]");
        var ring = sqlCourse("\"prerequisites\": [\"exam\"]");
        var all = new String[] {prerequisites("build-pipeline"), prerequisites("exam"), prerequisites("sql-course")};
        broken(PlanRule.PREREQUISITES_WITHOUT_CYCLE, itself, all);
        broken(PlanRule.PREREQUISITES_WITHOUT_CYCLE, ring, all);
        broken(PlanRule.PREREQUISITES_WITHOUT_CYCLE, sqlCourse("\"prerequisites\": [\"nothing\"]"));
    }

    @Test
    void activityExists() {
        broken(
                PlanRule.ACTIVITY_EXISTS,
                "{\"learning\": {\"activities\": {\"sql-course\": null}}}",
                TASK + "sql-week-1/activityId",
                TASK + "sql-week-2/activityId");
    }

    @Test
    void hoursInRange() {
        var likely = ACTIVITY + "sql-course/effort/likely";
        broken(PlanRule.HOURS_IN_RANGE, effort("0.01", "10000.00", "10000"));
        broken(PlanRule.HOURS_IN_RANGE, effort("1", "10000.01", "2"), likely);
        broken(PlanRule.HOURS_IN_RANGE, effort("1", "1.001", "2"), likely);
        broken(PlanRule.HOURS_IN_RANGE, effort("0", "-1", "2"), ACTIVITY + "sql-course/effort/optimistic", likely);
    }

    @Test
    void hoursAscending() {
        broken(PlanRule.HOURS_ASCENDING, effort("2", "2", "2"));
        broken(PlanRule.HOURS_ASCENDING, effort("2.01", "2", "3"), ACTIVITY + "sql-course/effort");
        broken(PlanRule.HOURS_ASCENDING, effort("1", "2", "1.99"), ACTIVITY + "sql-course/effort");
    }

    @Test
    void costInRange() {
        var amount = ACTIVITY + "sql-course/cost/amount";
        broken(PlanRule.COST_IN_RANGE, cost("0"));
        broken(PlanRule.COST_IN_RANGE, cost("1000000000.00"));
        broken(PlanRule.COST_IN_RANGE, cost("-0.01"), amount);
        broken(PlanRule.COST_IN_RANGE, cost("1000000000.01"), amount);
        broken(PlanRule.COST_IN_RANGE, cost("1.001"), amount);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var document = PlanFixture.with("""
                {"endsOn": "2026-11-20", "learning": {"activities": {"exam": {"milestoneId": "nowhere"}}}}""");
        var codes = DocumentRule.errors(document, PlanRule.values()).stream()
                .map(error -> error.code())
                .distinct()
                .toList();
        assertEquals(
                List.of("ends-after-start", "milestone-within-plan", "week-within-plan", "milestone-exists"), codes);
    }

    private static void broken(PlanRule rule, String patch, String... pointers) {
        var found = rule.brokenAt(PlanFixture.with(patch)).sorted().toList();
        assertEquals(Arrays.stream(pointers).sorted().toList(), found);
    }

    private static String prerequisites(String activity) {
        return ACTIVITY + activity + "/prerequisites";
    }

    private static String tasks(String id) {
        return """
                {"timeline": {"tasks": {"%s": {
                "title": "t", "activityId": "exam", "weekStart": "2026-12-07", "plannedMinutes": 1}}}}""".formatted(id);
    }

    private static String milestones(int more) {
        var items = IntStream.range(0, more)
                .mapToObj(
                        "\"m%d\": {\"title\": \"t\", \"due\": \"2027-01-01\", \"origin\": {\"kind\": \"PERSON\"}}"
                                ::formatted)
                .toList();
        return "{\"roadmap\": {\"milestones\": {" + String.join(",", items) + "}}}";
    }

    private static String milestoneDue(String day) {
        return "{\"roadmap\": {\"milestones\": {\"certificate\": {\"due\": \"" + day + "\"}}}}";
    }

    private static String week(String monday) {
        return "{\"timeline\": {\"tasks\": {\"sql-week-1\": {\"weekStart\": \"" + monday + "\"}}}}";
    }

    private static String sqlCourse(String fields) {
        return "{\"learning\": {\"activities\": {\"sql-course\": {" + fields + "}}}}";
    }

    private static String effort(String optimistic, String likely, String pessimistic) {
        return sqlCourse("\"effort\": {\"optimistic\": %s, \"likely\": %s, \"pessimistic\": %s}"
                .formatted(optimistic, likely, pessimistic));
    }

    private static String cost(String amount) {
        return sqlCourse("\"cost\": {\"amount\": \"" + amount + "\", \"currency\": \"USD\"}");
    }
}
