package io.careerplan.planning.deliverable;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.planning.document.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanDeliverableTest {

    @ParameterizedTest
    @EnumSource(PlanDeliverable.class)
    void anEmptyPlanHasNone(PlanDeliverable deliverable) {
        assertEquals(MISSING, deliverable.statusIn(PlanFixture.withoutItems()));
    }

    @Test
    void actionPlan() {
        is(DONE, PlanDeliverable.ACTION_PLAN, "{}");
        is(PARTIAL, PlanDeliverable.ACTION_PLAN, "{\"flexibility\": null}");
    }

    @Test
    void implementationTimeline() {
        is(PARTIAL, PlanDeliverable.IMPLEMENTATION_TIMELINE, "{}");
        is(DONE, PlanDeliverable.IMPLEMENTATION_TIMELINE, """
                {"learning": {"activities": {"exam": null, "build-pipeline": null}}}""");
        is(MISSING, PlanDeliverable.IMPLEMENTATION_TIMELINE, "{\"timeline\": null}");
    }

    @Test
    void resourceAllocationPlan() {
        is(DONE, PlanDeliverable.RESOURCE_ALLOCATION_PLAN, "{}");
        is(PARTIAL, PlanDeliverable.RESOURCE_ALLOCATION_PLAN, "{\"resources\": {\"reserves\": null}}");
        is(PARTIAL, PlanDeliverable.RESOURCE_ALLOCATION_PLAN, "{\"resources\": {\"weeklyHours\": null}}");
    }

    @Test
    void riskAssessmentReport() {
        is(PARTIAL, PlanDeliverable.RISK_ASSESSMENT_REPORT, risks("PERSONAL", "MARKET", "MARKET"));
        is(DONE, PlanDeliverable.RISK_ASSESSMENT_REPORT, risks("PERSONAL", "MARKET", "EXTERNAL"));
    }

    @Test
    void contingencyPlans() {
        is(DONE, PlanDeliverable.CONTINGENCY_PLANS, "{}");
        is(PARTIAL, PlanDeliverable.CONTINGENCY_PLANS, seriousRisk(5, 2));
        is(DONE, PlanDeliverable.CONTINGENCY_PLANS, seriousRisk(3, 3));
        is(MISSING, PlanDeliverable.CONTINGENCY_PLANS, "{\"contingencies\": null}");
    }

    @Test
    void flexibilityFramework() {
        is(DONE, PlanDeliverable.FLEXIBILITY_FRAMEWORK, "{}");
        is(PARTIAL, PlanDeliverable.FLEXIBILITY_FRAMEWORK, "{\"flexibility\": {\"slack\": null}}");
        is(PARTIAL, PlanDeliverable.FLEXIBILITY_FRAMEWORK, "{\"flexibility\": {\"cadence\": null}}");
        is(PARTIAL, PlanDeliverable.FLEXIBILITY_FRAMEWORK, "{\"flexibility\": {\"adjustmentRules\": null}}");
    }

    private static void is(DeliverableStatus expected, PlanDeliverable deliverable, String patch) {
        assertEquals(expected, deliverable.statusIn(PlanFixture.allSectionsWith(patch)));
    }

    private static String risks(String... kinds) {
        return "{\"risks\": {\"register\": {\"load\": %s, \"b\": %s, \"c\": %s}}}"
                .formatted(risk(kinds[0], 1, 1), risk(kinds[1], 1, 1), risk(kinds[2], 1, 1));
    }

    private static String seriousRisk(int likelihood, int impact) {
        return "{\"risks\": {\"register\": {\"b\": " + risk("MARKET", likelihood, impact) + "}}}";
    }

    private static String risk(String kind, int likelihood, int impact) {
        return """
                {"title": "t", "kind": "%s", "likelihood": %d, "impact": %d, "probability": 0, "delayWeeks": 0,
                "origin": {"kind": "PERSON"}}""".formatted(kind, likelihood, impact);
    }
}
