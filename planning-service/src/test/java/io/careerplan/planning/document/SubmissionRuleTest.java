package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionRuleTest {

    @ParameterizedTest
    @EnumSource(SubmissionRule.class)
    void holdsForACompletePlanAndHasAText(SubmissionRule rule) {
        broken(rule, PlanFixture.complete());
        assertFalse(RuleTexts.of(rule.code()).isBlank());
    }

    @Test
    void hasMilestone() {
        broken(SubmissionRule.HAS_MILESTONE, PlanFixture.withoutItems(), "/roadmap/milestones");
    }

    @Test
    void hasActivity() {
        broken(SubmissionRule.HAS_ACTIVITY, PlanFixture.withoutItems(), "/learning/activities");
    }

    @Test
    void hasCadence() {
        broken(SubmissionRule.HAS_CADENCE, PlanFixture.withoutItems(), "/flexibility/cadence");
    }

    @Test
    void milestoneHasWorkOrReason() {
        var rule = SubmissionRule.MILESTONE_HAS_WORK_OR_REASON;
        var withoutReason = "{\"roadmap\": {\"milestones\": {\"certificate\": {\"reason\": %s}}}%s}";
        var withoutWork = ", \"learning\": {\"activities\": {\"exam\": null}}";
        broken(rule, PlanFixture.with(withoutReason.formatted("null", "")));
        broken(rule, PlanFixture.with("{\"learning\": {\"activities\": {\"exam\": null}}}"));
        broken(rule, PlanFixture.with(withoutReason.formatted("null", withoutWork)), "/roadmap/milestones/certificate");
        broken(
                rule,
                PlanFixture.with(withoutReason.formatted("\" \"", withoutWork)),
                "/roadmap/milestones/certificate");
    }

    private static void broken(SubmissionRule rule, PlanDocument document, String... pointers) {
        assertEquals(List.of(pointers), rule.brokenAt(document).toList());
    }
}
