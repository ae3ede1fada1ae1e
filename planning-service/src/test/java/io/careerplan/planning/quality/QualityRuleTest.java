package io.careerplan.planning.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.careerplan.events.SmartScore;
import io.careerplan.events.WorkValue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualityRuleTest {
    private static final String GOAL_AT = "/roadmap/milestones/certificate/goalId";
    private static final SmartScore BEST = new SmartScore(2, 2, 2, 2, 2);
    private static final List<WorkValue> A_VALUE = List.of(WorkValue.ACHIEVEMENT);

    @ParameterizedTest
    @EnumSource(QualityRule.class)
    void theExampleKeepsItAndItHasTexts(QualityRule rule) {
        for (var reading : rule.readings(QualityFixture.good("{}"))) {
            assertFalse(reading.isKnown() && !reading.isKept(), reading::toString);
        }
        var none = List.of("", "", "");
        assertFalse(QualityTexts.message(rule.id(), none).isBlank());
        assertFalse(QualityTexts.fix(rule.id(), none).isBlank());
    }

    @Test
    void roadmapIsFilled() {
        var one = "{\"roadmap\": {\"milestones\": {\"certificate\": null}}}";
        broken(QualityRule.ROADMAP_IS_FILLED, .5, one, "/roadmap/milestones");
    }

    @Test
    void learningIsFilled() {
        var two = "{\"learning\": {\"activities\": {\"exam\": null}}}";
        broken(QualityRule.LEARNING_IS_FILLED, 2.0 / 3, two, "/learning/activities");
    }

    @Test
    void timelineIsFilled() {
        broken(QualityRule.TIMELINE_IS_FILLED, 0, "{\"timeline\": null}", "/timeline/tasks");
    }

    @Test
    void resourcesAreFilled() {
        broken(QualityRule.RESOURCES_ARE_FILLED, 1, "{\"resources\": {\"reserves\": {\"lost-weeks\": null}}}");
        broken(QualityRule.RESOURCES_ARE_FILLED, 0, "{\"resources\": {\"reserves\": null}}", "/resources/reserves");
    }

    @Test
    void risksAreFilled() {
        var two = "{\"risks\": {\"register\": {\"other-tools\": null}}}";
        broken(QualityRule.RISKS_ARE_FILLED, 2.0 / 3, two, "/risks/register");
    }

    @Test
    void contingenciesAreFilled() {
        var rule = QualityRule.CONTINGENCIES_ARE_FILLED;
        broken(rule, 1, "{\"contingencies\": {\"plans\": {\"try-again\": null}}}");
        broken(rule, 0, "{\"contingencies\": null}", "/contingencies/plans");
    }

    @Test
    void flexibilityIsFilled() {
        var none = "{\"flexibility\": {\"adjustmentRules\": null}}";
        broken(QualityRule.FLEXIBILITY_IS_FILLED, 0, none, "/flexibility/adjustmentRules");
    }

    @Test
    void isSpecific() {
        var rule = QualityRule.IS_SPECIFIC;
        broken(rule, .75, title("Data engineering"), "/roadmap/milestones/certificate");
        broken(rule, .5, title("Certificate"), "/roadmap/milestones/certificate");
        of(rule, (1 + 2 + 2) / 6.0, goal(1, 2, 2), GOAL_AT);
        of(rule, 1, goal(2, 0, 0));
    }

    @Test
    void isMeasurable() {
        var rule = QualityRule.IS_MEASURABLE;
        var idle = "{\"learning\": {\"activities\": {\"exam\": {\"milestoneId\": null}}}%s}";
        broken(rule, .75, idle.formatted(""), "/roadmap/milestones/certificate");
        var withoutReason = ", \"roadmap\": {\"milestones\": {\"certificate\": {\"reason\": null}}}";
        broken(rule, .5, idle.formatted(withoutReason), "/roadmap/milestones/certificate");
        of(rule, (0 + 2 + 2) / 6.0, goal(2, 0, 2), GOAL_AT);
    }

    @Test
    void isTimely() {
        var rule = QualityRule.IS_TIMELY;
        broken(rule, 1, due("2027-03-22"));
        broken(rule, .5, due("2027-03-21"), "/roadmap/milestones/certificate");
        broken(rule, .5, "{\"timeline\": null}", milestones());
        of(rule, (1 + 2 + 2) / 6.0, goal(2, 2, 1), GOAL_AT);
    }

    @Test
    void activityHasWeeks() {
        var rule = QualityRule.ACTIVITY_HAS_WEEKS;
        var hours = "{\"learning\": {\"activities\": {\"exam\": {\"effort\": "
                + "{\"optimistic\": %s, \"likely\": 70, \"pessimistic\": 80}}}}}";
        broken(rule, 1, hours.formatted("67.2"));
        broken(rule, (2 + 4032.0 / 4038) / 3, hours.formatted("67.3"), "/learning/activities/exam");
        var trifle = "{\"learning\": {\"activities\": {\"more\": {\"title\": \"More\", \"priority\": 1, \"effort\":"
                + " {\"optimistic\": 0.01, \"likely\": 1, \"pessimistic\": 1}, \"origin\": {\"kind\": \"GAP\"}}}}}";
        broken(rule, .75, trifle, "/learning/activities/more");
    }

    @Test
    void capacityIsKnown() {
        var none = "{\"resources\": {\"weeklyHours\": null}}";
        broken(QualityRule.CAPACITY_IS_KNOWN, 0, none, "/resources/weeklyHours");
        for (var rest : List.of(QualityRule.FINISH_IS_LIKELY, QualityRule.WEEK_FITS_CAPACITY)) {
            assertEquals(List.of(), rest.readings(QualityFixture.good(none)), "nothing can be said of it");
        }
    }

    @Test
    void finishIsLikely() {
        var rule = QualityRule.FINISH_IS_LIKELY;
        var basis = QualityFixture.good("{\"resources\": {\"weeklyHours\": 6.5}}");
        var chance = basis.forecast().orElseThrow().plan().probability().doubleValue();
        of(rule, chance / .8, basis, "/endsOn");
        broken(rule, 1, "{\"resources\": {\"weeklyHours\": 11}}");
    }

    @Test
    void weekFitsCapacity() {
        var rule = QualityRule.WEEK_FITS_CAPACITY;
        var more = "{\"timeline\": {\"tasks\": {\"more\": {\"title\": \"More\", \"activityId\": \"exam\","
                + " \"weekStart\": \"2027-02-08\", \"plannedMinutes\": %d}}}}";
        assertEquals(List.of(), rule.readings(QualityFixture.good(more.formatted(144))));
        broken(rule, .5, more.formatted(145), "/timeline/tasks/exam-week-1");
        var twoWeeks = "{\"resources\": {\"blockedWeeks\": [\"2027-02-08\", \"2027-02-15\"]}}";
        broken(rule, .5, twoWeeks, "/timeline/tasks/exam-week-1", "/timeline/tasks/exam-week-2");
    }

    @Test
    void weeksThatAreOverFitWhateverHoursThereAreNow() {
        var fewer = "{\"resources\": {\"weeklyHours\": 9.5}}";
        var rule = QualityRule.WEEK_FITS_CAPACITY;
        assertEquals(8, rule.readings(QualityFixture.on("2027-02-07", fewer)).size());
        assertEquals(7, rule.readings(QualityFixture.on("2027-02-08", fewer)).size());
        assertEquals(1, rule.readings(QualityFixture.on("2027-03-28", fewer)).size());
        assertEquals(List.of(), rule.readings(QualityFixture.on("2027-03-29", fewer)));
    }

    @Test
    void monthsThatAreOverFitWhateverMoneyThereIsNow() {
        var less = "{\"resources\": {\"monthlyBudget\": {\"amount\": \"100.00\"}}}";
        var rule = QualityRule.MONTH_FITS_BUDGET;
        assertEquals(2, rule.readings(QualityFixture.on("2026-11-30", less)).size());
        assertEquals(1, rule.readings(QualityFixture.on("2026-12-01", less)).size());
        assertEquals(1, rule.readings(QualityFixture.on("2027-02-28", less)).size());
        assertEquals(List.of(), rule.readings(QualityFixture.on("2027-03-01", less)));
    }

    @Test
    void monthFitsBudget() {
        var budget = "{\"resources\": {\"monthlyBudget\": {\"amount\": \"%s\"}}}";
        assertEquals(
                List.of(), QualityRule.MONTH_FITS_BUDGET.readings(QualityFixture.good(budget.formatted("240.00"))));
        broken(QualityRule.MONTH_FITS_BUDGET, .5, budget.formatted("239.99"), "/resources/monthlyBudget");
    }

    @Test
    void milestoneServesGoal() {
        var none = "{\"roadmap\": {\"milestones\": {\"certificate\": {\"goalId\": null}}}}";
        broken(QualityRule.MILESTONE_SERVES_GOAL, .5, none, "/roadmap/milestones/certificate");
    }

    @Test
    void goalServesValue() {
        of(QualityRule.GOAL_SERVES_VALUE, 1, QualityFixture.withGoal(BEST, A_VALUE));
        of(QualityRule.GOAL_SERVES_VALUE, 0, QualityFixture.withGoal(BEST, List.of()), GOAL_AT);
    }

    @Test
    void activityServesGoalOrGap() {
        var rule = QualityRule.ACTIVITY_SERVES_GOAL_OR_GAP;
        var alone = "{\"learning\": {\"activities\": {\"exam\": {\"milestoneId\": null%s}}}}";
        broken(rule, 2.0 / 3, alone.formatted(""), "/learning/activities/exam");
        broken(rule, 1, alone.formatted(", \"skillId\": \"2.B.3.e\""));
        broken(rule, 1, alone.formatted(", \"origin\": {\"kind\": \"GAP\"}"));
        broken(rule, 1, alone.formatted(", \"origin\": {\"kind\": \"GOAL\"}"));
    }

    @Test
    void targetFitsValues() {
        of(QualityRule.TARGET_FITS_VALUES, 1, QualityFixture.withAlignment("60"));
        of(QualityRule.TARGET_FITS_VALUES, .5, QualityFixture.withAlignment("30"), "/roadmap/path");
        assertEquals(
                List.of(),
                QualityRule.TARGET_FITS_VALUES.readings(QualityFixture.good("{\"roadmap\": {\"path\": null}}")));
    }

    @Test
    void targetHasAlternative() {
        var none = "{\"roadmap\": {\"alternatives\": null}}";
        broken(QualityRule.TARGET_HAS_ALTERNATIVE, 0, none, "/roadmap/alternatives");
    }

    @Test
    void goalHasAlternative() {
        var rule = QualityRule.GOAL_HAS_ALTERNATIVE;
        var none = "{\"roadmap\": {\"alternatives\": null}%s}";
        broken(rule, 0, none.formatted(""), GOAL_AT);
        broken(
                rule,
                1,
                none.formatted(", \"contingencies\": {\"plans\": {\"try-again\": {\"alternative\": \"exam\"}}}"));
        var notCritical = ", \"learning\": {\"activities\": {\"build-pipeline\": {\"priority\": 4}}}";
        assertEquals(List.of(), rule.readings(QualityFixture.good(none.formatted(notCritical))));
    }

    @Test
    void seriousRiskHasAnswer() {
        var rule = QualityRule.SERIOUS_RISK_HAS_ANSWER;
        var risk = "/risks/register/full-weeks";
        var answer = "{\"contingencies\": {\"plans\": {\"use-lost-weeks\": %s}}}";
        broken(rule, 0, answer.formatted("null"), risk);
        broken(rule, 0, answer.formatted("{\"trigger\": {\"value\": 0}}"), risk);
        broken(rule, 1, answer.formatted("{\"trigger\": {\"value\": 0.01}}"));
        var mild = "{\"contingencies\": null, \"risks\": {\"register\": {\"full-weeks\": {\"impact\": 3}}}}";
        assertEquals(List.of(), rule.readings(QualityFixture.good(mild)));
    }

    @Test
    void reviewsAreOftenEnough() {
        var rule = QualityRule.REVIEWS_ARE_OFTEN_ENOUGH;
        broken(rule, 1, cadence(31, 92));
        broken(rule, .5, cadence(32, 92), "/flexibility/cadence/monthlyEveryDays");
        broken(rule, .5, cadence(31, 93), "/flexibility/cadence/comprehensiveEveryDays");
        broken(rule, 0, "{\"flexibility\": {\"cadence\": null}}", "/flexibility/cadence");
    }

    @Test
    void slackIsEnough() {
        var rule = QualityRule.SLACK_IS_ENOUGH;
        broken(rule, 1, "{\"flexibility\": {\"slack\": 0.15}}");
        broken(rule, .1 / .15, "{\"flexibility\": {\"slack\": 0.1}}", "/flexibility/slack");
        broken(rule, 0, "{\"flexibility\": {\"slack\": null}}", "/flexibility/slack");
    }

    private static void broken(QualityRule rule, double share, String patch, String... pointers) {
        of(rule, share, QualityFixture.good(patch), pointers);
    }

    private static void of(QualityRule rule, double share, QualityBasis basis, String... pointers) {
        var readings = rule.readings(basis);
        var broken = readings.stream()
                .filter(reading -> !reading.isKept())
                .map(Reading::pointer)
                .toList();
        assertEquals(List.of(pointers), broken);
        assertEquals(share, rule.share(readings).orElse(1), 1e-9);
    }

    private static QualityBasis goal(int specific, int measurable, int timely) {
        return QualityFixture.withGoal(new SmartScore(specific, measurable, 0, 0, timely), A_VALUE);
    }

    private static String[] milestones() {
        return new String[] {"/roadmap/milestones/certificate", "/roadmap/milestones/first-pipeline"};
    }

    private static String title(String title) {
        return "{\"roadmap\": {\"milestones\": {\"certificate\": {\"title\": \"" + title + "\"}}}}";
    }

    private static String due(String day) {
        return "{\"roadmap\": {\"milestones\": {\"certificate\": {\"due\": \"" + day + "\"}}}}";
    }

    private static String cadence(int monthly, int comprehensive) {
        return "{\"flexibility\": {\"cadence\": {\"monthlyEveryDays\": %d, \"comprehensiveEveryDays\": %d}}}"
                .formatted(monthly, comprehensive);
    }
}
