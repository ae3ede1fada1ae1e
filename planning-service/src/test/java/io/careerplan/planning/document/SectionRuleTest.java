package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules on path, resources, risks and contingencies. */
class SectionRuleTest {
    private static final String PATH = "/roadmap/path/";
    private static final String RESERVES = "/resources/reserves/";
    private static final String LATER = "/contingencies/plans/load-later/";

    @Test
    void itemId() {
        broken(
                PlanRule.ITEM_ID,
                "{\"risks\": {\"register\": {\"a~b\": %s}}}".formatted(risk()),
                "/risks/register/a~0b");
        broken(
                PlanRule.ITEM_ID,
                "{\"roadmap\": {\"alternatives\": {\"B\": {\"from\": \"a\", \"target\": \"b\", \"steps\": []}}}}",
                "/roadmap/alternatives/B");
    }

    @Test
    void itemCount() {
        broken(PlanRule.ITEM_COUNT, risks(99));
        broken(PlanRule.ITEM_COUNT, risks(100), "/risks/register");
    }

    @Test
    void costInRange() {
        broken(PlanRule.COST_IN_RANGE, budget("0.00", "USD"));
        broken(PlanRule.COST_IN_RANGE, budget("-0.01", "USD"), "/resources/monthlyBudget/amount");
        broken(PlanRule.COST_IN_RANGE, moneyReserve("1.001", "USD"), RESERVES + "money/money/amount");
    }

    @Test
    void currencyOfBudget() {
        broken(PlanRule.CURRENCY_OF_BUDGET, moneyReserve("1", "EUR"), RESERVES + "money/money/currency");
        broken(
                PlanRule.CURRENCY_OF_BUDGET,
                budget("1", "EUR"),
                "/learning/activities/sql-course/cost/currency",
                RESERVES + "money/money/currency");
        broken(PlanRule.CURRENCY_OF_BUDGET, "{\"resources\": {\"monthlyBudget\": null}}");
    }

    @Test
    void reserveSaysHowMuch() {
        var rule = PlanRule.RESERVE_SAYS_HOW_MUCH;
        broken(rule, reserve("money", "\"money\": null"), RESERVES + "money");
        broken(rule, reserve("hours", "\"hours\": null"), RESERVES + "hours");
        broken(rule, reserve("money", "\"hours\": 1"), RESERVES + "money");
        broken(rule, reserve("people", "\"hours\": 1"), RESERVES + "people");
    }

    @Test
    void blockedWeekStartsOnMonday() {
        broken(PlanRule.BLOCKED_WEEK_STARTS_ON_MONDAY, blocked("\"2026-12-21\", \"2027-01-04\""));
        broken(
                PlanRule.BLOCKED_WEEK_STARTS_ON_MONDAY,
                blocked("\"2027-01-04\", \"2027-01-03\", \"2026-12-22\""),
                "/resources/blockedWeeks/1",
                "/resources/blockedWeeks/2");
    }

    @Test
    void pathLeadsToTarget() {
        broken(
                PlanRule.PATH_LEADS_TO_TARGET,
                "{\"roadmap\": {\"path\": {\"target\": \"43-4161.00\"}}}",
                PATH + "target");
        broken(
                PlanRule.PATH_LEADS_TO_TARGET,
                "{\"roadmap\": {\"alternatives\": {\"direct\": {\"target\": \"43-4161.00\"}}}}",
                "/roadmap/alternatives/direct/target");
    }

    @Test
    void pathWithoutLoop() {
        broken(
                PlanRule.PATH_WITHOUT_LOOP,
                "{\"roadmap\": {\"path\": {\"from\": \"13-1071.00\"}}}",
                PATH + "steps/1/code");
        broken(
                PlanRule.PATH_WITHOUT_LOOP,
                steps(step("43-4161.00", null, null), step("43-4161.00", null, null)),
                PATH + "steps/1/code");
    }

    @Test
    void movesInOrder() {
        var rule = PlanRule.MOVES_IN_ORDER;
        broken(rule, steps(step("a", "2027-01-01", "2027-01-01"), step("b", "2027-01-01", null)));
        broken(rule, steps(step("a", "2027-01-02", "2027-01-01")), PATH + "steps/0/to");
        broken(rule, steps(step("a", "2027-01-02", null), step("b", "2027-01-01", null)), PATH + "steps/1/from");
    }

    @Test
    void residualNotAboveInherent() {
        var rule = PlanRule.RESIDUAL_NOT_ABOVE_INHERENT;
        broken(rule, load("\"residualLikelihood\": 4"));
        broken(rule, load("\"residualLikelihood\": 5"), "/risks/register/load/residualLikelihood");
        broken(rule, load("\"residualImpact\": 5"), "/risks/register/load/residualImpact");
        broken(rule, load("\"residualLikelihood\": null, \"residualImpact\": null"));
    }

    @Test
    void riskExists() {
        broken(PlanRule.RISK_EXISTS, later("\"riskId\": \"nothing\""), LATER + "riskId");
        broken(PlanRule.RISK_EXISTS, "{\"risks\": {\"register\": {\"load\": null}}}", LATER + "riskId");
    }

    @Test
    void alternativeExists() {
        for (var known : new String[] {"direct", "exam", "certificate", "hours"}) {
            broken(PlanRule.ALTERNATIVE_EXISTS, later("\"alternative\": \"" + known + "\""));
        }
        broken(PlanRule.ALTERNATIVE_EXISTS, later("\"alternative\": null"));
        broken(PlanRule.ALTERNATIVE_EXISTS, later("\"alternative\": \"load\""), LATER + "alternative");
    }

    private static void broken(PlanRule rule, String patch, String... pointers) {
        var found = rule.brokenAt(PlanFixture.allSectionsWith(patch)).sorted().toList();
        assertEquals(Arrays.stream(pointers).sorted().toList(), found);
    }

    private static String risk() {
        return """
                {"title": "t", "kind": "MARKET", "likelihood": 1, "impact": 1, "probability": 0, "delayWeeks": 0,
                "origin": {"kind": "PERSON"}}""";
    }

    private static String risks(int more) {
        return IntStream.range(0, more)
                .mapToObj(i -> "\"r" + i + "\": " + risk())
                .collect(Collectors.joining(",", "{\"risks\": {\"register\": {", "}}}"));
    }

    private static String load(String fields) {
        return "{\"risks\": {\"register\": {\"load\": {" + fields + "}}}}";
    }

    private static String later(String fields) {
        return "{\"contingencies\": {\"plans\": {\"load-later\": {" + fields + "}}}}";
    }

    private static String budget(String amount, String currency) {
        return "{\"resources\": {\"monthlyBudget\": {\"amount\": \"%s\", \"currency\": \"%s\"}}}"
                .formatted(amount, currency);
    }

    private static String moneyReserve(String amount, String currency) {
        return reserve("money", "\"money\": {\"amount\": \"%s\", \"currency\": \"%s\"}".formatted(amount, currency));
    }

    private static String reserve(String id, String fields) {
        return "{\"resources\": {\"reserves\": {\"" + id + "\": {" + fields + "}}}}";
    }

    private static String blocked(String weeks) {
        return "{\"resources\": {\"blockedWeeks\": [" + weeks + "]}}";
    }

    private static String steps(String... steps) {
        return "{\"roadmap\": {\"path\": {\"steps\": [" + String.join(",", steps) + "]}}}";
    }

    private static String step(String code, String from, String to) {
        return "{\"code\": \"%s\", \"title\": \"t\", \"kind\": \"LATERAL\", \"from\": %s, \"to\": %s}"
                .formatted(code, quoted(from), quoted(to));
    }

    private static String quoted(String day) {
        return day == null ? "null" : "\"" + day + "\"";
    }
}
