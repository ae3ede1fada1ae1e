package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.WorkflowDocument.GOALS_DOCUMENT;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_ASSESSMENT_REPORT;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_GAP_ANALYSIS;
import static io.careerplan.tracking.nextcall.PreparationRules.ANALYSE_GAPS;
import static io.careerplan.tracking.nextcall.PreparationRules.COMPLETE_PROFILE;
import static io.careerplan.tracking.nextcall.PreparationRules.RATE_SKILLS;
import static io.careerplan.tracking.nextcall.PreparationRules.SET_MEDIUM_GOAL;
import static io.careerplan.tracking.nextcall.PreparationRules.SET_SHORT_GOAL;
import static io.careerplan.tracking.nextcall.PreparationRules.SET_VISION;
import static io.careerplan.tracking.nextcall.PreparationRules.SHARPEN_GOAL;
import static io.careerplan.tracking.nextcall.PreparationRules.WEIGH_WORK_VALUES;
import static io.careerplan.tracking.nextcall.SituationFixture.PERSON;
import static io.careerplan.tracking.nextcall.SituationFixture.PRESENT;
import static io.careerplan.tracking.nextcall.SituationFixture.TARGET;
import static io.careerplan.tracking.nextcall.SituationFixture.prepared;
import static io.careerplan.tracking.nextcall.SituationFixture.signedIn;
import static io.careerplan.tracking.nextcall.SituationFixture.withPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.WorkValue;
import io.careerplan.kit.event.EventJson;
import io.careerplan.tracking.personfact.GoalWeakness;
import io.careerplan.tracking.personfact.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparationRulesTest {

    private static final String OF_PERSON = "/assessment/v1/people/" + PERSON;

    @Test
    void completeProfileAsksForWhatIsNotSaid() {
        Call call = signedIn().call(COMPLETE_PROFILE);
        assertEquals(OF_PERSON, call.path());
        assertEquals(OF_PERSON, call.etagFrom());
        assertEquals(
                "{\"currentOccupation\":\"<choice>\",\"circumstances\":{\"weeklyHours\":5,"
                        + "\"monthlyBudget\":{\"amount\":\"50.00\",\"currency\":\"EUR\"}}}",
                EventJson.text(call.body()));
        assertEquals(
                List.of("/currentOccupation", "/circumstances/weeklyHours", "/circumstances/monthlyBudget/amount"),
                call.choices().stream().map(Choice::pointer).toList());
        assertFalse(call.choices().getFirst().suggested());
    }

    /** Nothing that only the person can know is proposed as if it were known. */
    @Test
    void whatOnlyThePersonCanSayIsShownByAnExampleAndNotSuggested() {
        assertEquals(List.of(false, false, false), suggestions(signedIn().call(COMPLETE_PROFILE)));
        assertEquals(List.of(false), suggestions(signedIn().call(WEIGH_WORK_VALUES)));
        assertEquals(List.of(false, false), suggestions(signedIn().call(RATE_SKILLS)));
        Choice level = signedIn().call(RATE_SKILLS).choices().getLast();
        assertEquals("/ratings/0/level", level.pointer());
        assertNull(level.source());
    }

    private static List<Boolean> suggestions(Call call) {
        return call.choices().stream().map(Choice::suggested).toList();
    }

    @Test
    void completeProfileAsksForHoursOrOccupationAlone() {
        Call hours =
                signedIn().profile(new Profile(PRESENT, false, true, "EUR")).call(COMPLETE_PROFILE);
        assertEquals("{\"circumstances\":{\"weeklyHours\":5}}", EventJson.text(hours.body()));
        Call occupation =
                signedIn().profile(new Profile(null, true, true, "EUR")).call(COMPLETE_PROFILE);
        assertEquals("{\"currentOccupation\":\"<choice>\"}", EventJson.text(occupation.body()));
    }

    @Test
    void completeProfileIsContentWithoutABudgetAndWaitsForAnUnknownPerson() {
        assertEquals(
                List.of(),
                signedIn().profile(new Profile(PRESENT, true, false, "EUR")).calls(COMPLETE_PROFILE));
        assertEquals(List.of(), signedIn().withoutProfile().calls(COMPLETE_PROFILE));
    }

    @Test
    void setVisionWithoutOne() {
        assertEquals(List.of("POST " + OF_PERSON + "/goals"), signedIn().calls(SET_VISION));
        assertEquals(List.of(), signedIn().goal(GoalHorizon.VISION, null).calls(SET_VISION));
        assertEquals(
                "{\"horizon\":\"VISION\",\"statement\":\"Lead a team of ten people in the field of my choice\","
                        + "\"metric\":\"People led\",\"unit\":\"people\",\"baseline\":0,\"target\":10,"
                        + "\"values\":[\"ACHIEVEMENT\"],\"due\":\"2033-11-10\",\"checkpoint\":\"2029-11-10\"}",
                EventJson.text(signedIn().call(SET_VISION).body()));
    }

    @Test
    void everyMemberOfAGoalButItsPlaceIsTheirsAndAnOccupationMayBeAdded() {
        Call call = signedIn().goal(GoalHorizon.VISION, null).call(SET_MEDIUM_GOAL);
        assertEquals(
                List.of("/statement", "/metric", "/unit", "/baseline", "/target", "/values", "/due", "/checkpoint"),
                call.choices().stream()
                        .filter(Choice::suggested)
                        .map(Choice::pointer)
                        .toList());
        assertEquals("/occupation", call.choices().getLast().pointer());
        assertEquals(
                "/assessment/v1/occupations?limit=200", call.choices().getLast().source());
    }

    @Test
    void setMediumGoalUnderAVision() {
        var vision = signedIn().goal(GoalHorizon.VISION, null).foremost(WorkValue.SUPPORT);
        var body = vision.call(SET_MEDIUM_GOAL).body();
        assertEquals(
                vision.goals().getFirst().id().toString(), body.get("parentId").textValue());
        assertEquals("2028-11-10", body.get("due").textValue());
        assertEquals("SUPPORT", body.get("values").get(0).textValue());
        assertEquals(List.of(), signedIn().calls(SET_MEDIUM_GOAL));
        assertEquals(List.of(), vision.goal(GoalHorizon.MEDIUM, null).calls(SET_MEDIUM_GOAL));
    }

    @Test
    void setShortGoalUnderAMediumOne() {
        var medium = signedIn().goal(GoalHorizon.VISION, null).goal(GoalHorizon.MEDIUM, null);
        var body = medium.call(SET_SHORT_GOAL).body();
        assertEquals(
                medium.goals().getLast().id().toString(), body.get("parentId").textValue());
        assertEquals("2027-08-10", body.get("due").textValue());
        assertEquals(List.of(), signedIn().goal(GoalHorizon.VISION, null).calls(SET_SHORT_GOAL));
        assertEquals(List.of(), medium.goal(GoalHorizon.SHORT, null).calls(SET_SHORT_GOAL));
    }

    @Test
    void sharpenGoalInWhatItLacks() {
        var weak = signedIn().goal(GoalHorizon.SHORT, null, GoalWeakness.SPECIFIC, GoalWeakness.TIMELY);
        Call call = weak.call(SHARPEN_GOAL);
        assertEquals(OF_PERSON + "/goals/" + weak.goals().getFirst().id(), call.path());
        assertEquals(call.path(), call.etagFrom());
        assertEquals(
                List.of("/statement", "/due", "/checkpoint"),
                call.choices().stream().map(Choice::pointer).toList());
        assertEquals(List.of(), signedIn().goal(GoalHorizon.SHORT, null).calls(SHARPEN_GOAL));
        assertEquals(
                1,
                weak.document(GOALS_DOCUMENT, PARTIAL, null).calls(SHARPEN_GOAL).size());
        assertEquals(List.of(), weak.document(GOALS_DOCUMENT, DONE, null).calls(SHARPEN_GOAL));
    }

    @Test
    void weighWorkValuesOnce() {
        assertEquals(List.of("PUT " + OF_PERSON + "/work-values"), signedIn().calls(WEIGH_WORK_VALUES));
        assertEquals(List.of(), signedIn().foremost(WorkValue.SUPPORT).calls(WEIGH_WORK_VALUES));
        var values = signedIn().call(WEIGH_WORK_VALUES).body().get("values");
        assertEquals(6, values.size());
        assertTrue(values.valueStream().map(each -> each.intValue()).distinct().count() > 1);
    }

    @Test
    void rateSkillsUntilTheReportIsDone() {
        assertEquals(List.of("POST " + OF_PERSON + "/skill-ratings"), signedIn().calls(RATE_SKILLS));
        assertEquals(
                1,
                signedIn()
                        .document(SKILLS_ASSESSMENT_REPORT, PARTIAL, null)
                        .calls(RATE_SKILLS)
                        .size());
        assertEquals(
                List.of(),
                signedIn().document(SKILLS_ASSESSMENT_REPORT, DONE, null).calls(RATE_SKILLS));
        Choice skill = signedIn().call(RATE_SKILLS).choices().getFirst();
        assertEquals("/assessment/v1/skills?limit=200", skill.source());
        assertTrue(skill.many());
    }

    @Test
    void analyseGapsOnceSkillsAreRated() {
        assertEquals(List.of(), signedIn().calls(ANALYSE_GAPS));
        var rated = signedIn().document(SKILLS_ASSESSMENT_REPORT, PARTIAL, null);
        assertEquals(List.of("POST " + OF_PERSON + "/gap-analyses"), rated.calls(ANALYSE_GAPS));
        assertEquals(List.of(), rated.document(SKILLS_GAP_ANALYSIS, DONE, null).calls(ANALYSE_GAPS));
    }

    @Test
    void analyseGapsAgainstGoalsElseAgainstWhatWasComparedLastElseAsChosen() {
        var rated = signedIn().document(SKILLS_ASSESSMENT_REPORT, DONE, null);
        Call open = rated.call(ANALYSE_GAPS);
        assertEquals("{\"targets\":[\"<choice>\"]}", EventJson.text(open.body()));
        assertEquals(
                "/assessment/v1/occupations?limit=200",
                open.choices().getFirst().source());
        var compared = rated.targets("29-1141.00");
        assertEquals(
                "{\"targets\":[\"29-1141.00\"]}",
                EventJson.text(compared.call(ANALYSE_GAPS).body()));
        Call aimed = compared.goal(GoalHorizon.SHORT, TARGET)
                .goal(GoalHorizon.VISION, TARGET)
                .call(ANALYSE_GAPS);
        assertEquals("{\"targets\":[\"" + TARGET + "\"]}", EventJson.text(aimed.body()));
        assertTrue(aimed.choices().getFirst().suggested());
    }

    @Test
    void whoseOccupationIsKnownChoosesAmongTheirMoves() {
        Call call = signedIn()
                .profile(new Profile(PRESENT, true, true, "EUR"))
                .document(SKILLS_ASSESSMENT_REPORT, DONE, null)
                .call(ANALYSE_GAPS);
        assertEquals(OF_PERSON + "/moves", call.choices().getFirst().source());
    }

    @Test
    void anAnalysisThatIsOutOfDateHoldsNobodyUpWhoHasAPlan() {
        assertTrue(prepared()
                .document(SKILLS_GAP_ANALYSIS, OUTDATED, null)
                .call(ANALYSE_GAPS)
                .isRequired());
        assertFalse(withPlan(PlanStatus.ACTIVE)
                .document(SKILLS_GAP_ANALYSIS, OUTDATED, null)
                .call(ANALYSE_GAPS)
                .isRequired());
    }
}
