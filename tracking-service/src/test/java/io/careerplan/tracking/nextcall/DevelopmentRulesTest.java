package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_DEVELOPMENT_PLAN;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_GAP_ANALYSIS;
import static io.careerplan.tracking.nextcall.DevelopmentRules.COMPLETE_DEVELOPMENT_PLAN;
import static io.careerplan.tracking.nextcall.DevelopmentRules.MAKE_DEVELOPMENT_PLAN;
import static io.careerplan.tracking.nextcall.SituationFixture.PERSON;
import static io.careerplan.tracking.nextcall.SituationFixture.THING;
import static io.careerplan.tracking.nextcall.SituationFixture.prepared;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.event.EventJson;
import io.careerplan.tracking.personfact.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DevelopmentRulesTest {

    private static final String PLANS = "/assessment/v1/people/" + PERSON + "/development-plans";

    @Test
    void makeDevelopmentPlanFromTheAnalysisWhereThereIsNone() {
        Call call = planned(MISSING).call(MAKE_DEVELOPMENT_PLAN);

        assertEquals("POST " + PLANS, call.operation().method() + " " + call.path());
        assertEquals("{\"analysisId\":\"" + THING + "\"}", EventJson.text(call.body()));
        assertFalse(call.isRequired());
        assertEquals(1, planned(OUTDATED).calls(MAKE_DEVELOPMENT_PLAN).size());
        assertEquals(List.of(), planned(PARTIAL).calls(MAKE_DEVELOPMENT_PLAN));
        assertEquals(List.of(), planned(DONE).calls(MAKE_DEVELOPMENT_PLAN));
    }

    @Test
    void withoutAnAnalysisOrHoursThereIsNothingToMakeItFrom() {
        assertEquals(
                List.of(),
                planned(MISSING).document(SKILLS_GAP_ANALYSIS, OUTDATED, THING).calls(MAKE_DEVELOPMENT_PLAN));
        var unsaid = planned(MISSING).profile(new Profile(SituationFixture.PRESENT, false, true, "EUR"));
        assertEquals(List.of(), unsaid.calls(MAKE_DEVELOPMENT_PLAN));
    }

    @Test
    void completeDevelopmentPlanOnceItIsBegun() {
        Call call = planned(PARTIAL).call(COMPLETE_DEVELOPMENT_PLAN);

        assertEquals(PLANS + "/" + THING + "/completion", call.path());
        assertFalse(call.isRequired());
        for (var other : List.of(MISSING, DONE, OUTDATED)) {
            assertEquals(List.of(), planned(other).calls(COMPLETE_DEVELOPMENT_PLAN));
        }
    }

    private static SituationFixture planned(DeliverableStatus status) {
        return prepared().document(SKILLS_DEVELOPMENT_PLAN, status, THING);
    }
}
