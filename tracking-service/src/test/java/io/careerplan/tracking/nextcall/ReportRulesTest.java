package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SITUATION_REPORT;
import static io.careerplan.tracking.nextcall.ReportRules.ANSWER_SURVEY;
import static io.careerplan.tracking.nextcall.ReportRules.ASSESS_SITUATION;
import static io.careerplan.tracking.nextcall.ReportRules.COMPLETE_SITUATION;
import static io.careerplan.tracking.nextcall.SituationFixture.PERSON;
import static io.careerplan.tracking.nextcall.SituationFixture.THING;
import static io.careerplan.tracking.nextcall.SituationFixture.signedIn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.PlanStatus;
import io.careerplan.kit.event.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final String OF_PERSON = "/assessment/v1/people/" + PERSON;
    private static final SituationFixture MEASURED = signedIn().document(SITUATION_REPORT, PARTIAL, null);
    private static final SituationFixture ASSESSED = signedIn().document(SITUATION_REPORT, PARTIAL, THING);
    private static final SituationFixture COMPLETE = signedIn().document(SITUATION_REPORT, DONE, THING);

    @Test
    void answerSurveyFirst() {
        Call call = signedIn().call(ANSWER_SURVEY);

        assertEquals("POST " + OF_PERSON + "/survey-responses", call.operation().method() + " " + call.path());
        assertTrue(call.isRequired());
        assertEquals(
                "{\"instrument\":\"work-satisfaction-index\",\"answers\":[{\"item\":\"job\",\"value\":3},"
                        + "{\"item\":\"pay\",\"value\":3},{\"item\":\"organisation\",\"value\":3},"
                        + "{\"item\":\"recommend\",\"value\":3}]}",
                EventJson.text(call.body()));
        assertEquals(List.of(), MEASURED.calls(ANSWER_SURVEY));
        assertFalse(ASSESSED.call(ANSWER_SURVEY).isRequired());
        assertEquals(List.of(), COMPLETE.calls(ANSWER_SURVEY));
    }

    @Test
    void assessSituationUntilItWasAssessed() {
        Call call = MEASURED.call(ASSESS_SITUATION);

        assertTrue(call.isRequired());
        assertEquals("EUR", call.body().at("/compensation/base/currency").textValue());
        assertFalse(call.choices().stream().anyMatch(Choice::suggested));
        assertTrue(call.choices().stream()
                .noneMatch(choice -> call.body().at(choice.pointer()).isMissingNode()));
        assertEquals(
                List.of("POST " + OF_PERSON + "/situation-assessments"),
                signedIn().calls(ASSESS_SITUATION));
        assertEquals(List.of(), ASSESSED.calls(ASSESS_SITUATION));
        assertEquals(List.of(), COMPLETE.calls(ASSESS_SITUATION));
    }

    @Test
    void completeSituationByWhatIsStillToBeSaid() {
        Call call = ASSESSED.call(COMPLETE_SITUATION);

        assertEquals(OF_PERSON + "/situation-assessments/" + THING, call.path());
        assertEquals(call.path(), call.etagFrom());
        assertEquals("{}", EventJson.text(call.body()));
        assertFalse(call.isRequired());
        assertEquals(7, call.choices().size());
        assertEquals(List.of(), MEASURED.calls(COMPLETE_SITUATION));
        assertEquals(List.of(), COMPLETE.calls(COMPLETE_SITUATION));
    }

    @Test
    void whoHasAPlanIsNotHeldUp() {
        var planned = signedIn().plan(PlanStatus.ACTIVE);

        assertFalse(planned.call(ANSWER_SURVEY).isRequired());
        assertFalse(planned.call(ASSESS_SITUATION).isRequired());
    }
}
