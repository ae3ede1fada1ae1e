package io.careerplan.tracking.nextcall;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static io.careerplan.tracking.deliverable.WorkflowDocument.ACTION_PLAN;
import static io.careerplan.tracking.deliverable.WorkflowDocument.CAREER_PATH_ROADMAP;
import static io.careerplan.tracking.deliverable.WorkflowDocument.SKILLS_GAP_ANALYSIS;
import static io.careerplan.tracking.nextcall.PlanRules.ACTIVATE_PLAN;
import static io.careerplan.tracking.nextcall.PlanRules.ANSWER_PLAN;
import static io.careerplan.tracking.nextcall.PlanRules.CHOOSE_PATH;
import static io.careerplan.tracking.nextcall.PlanRules.COMPLETE_DRAFT;
import static io.careerplan.tracking.nextcall.PlanRules.FIND_PATHS;
import static io.careerplan.tracking.nextcall.PlanRules.GENERATE_PLAN;
import static io.careerplan.tracking.nextcall.PlanRules.READ_QUALITY;
import static io.careerplan.tracking.nextcall.PlanRules.SUBMIT_PLAN;
import static io.careerplan.tracking.nextcall.SituationFixture.PERSON;
import static io.careerplan.tracking.nextcall.SituationFixture.PLAN;
import static io.careerplan.tracking.nextcall.SituationFixture.PRESENT;
import static io.careerplan.tracking.nextcall.SituationFixture.TARGET;
import static io.careerplan.tracking.nextcall.SituationFixture.THING;
import static io.careerplan.tracking.nextcall.SituationFixture.onAPath;
import static io.careerplan.tracking.nextcall.SituationFixture.prepared;
import static io.careerplan.tracking.nextcall.SituationFixture.signedIn;
import static io.careerplan.tracking.nextcall.SituationFixture.withPlan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PlanStatus;
import io.careerplan.kit.event.EventJson;
import io.careerplan.tracking.personfact.Profile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final String OF_PERSON = "/planning/v1/people/" + PERSON;
    private static final String OF_PLAN = "/planning/v1/plans/" + PLAN;

    @Test
    void findPathsToTheFirstTargetThatIsNotThePresentOccupation() {
        Call call = prepared().call(FIND_PATHS);
        assertEquals(OF_PERSON + "/career-paths", call.path());
        assertEquals("{\"to\":\"" + TARGET + "\"}", EventJson.text(call.body()));
        Call open = prepared().targets(PRESENT).call(FIND_PATHS);
        assertEquals("{\"to\":\"<choice>\"}", EventJson.text(open.body()));
        assertEquals(
                "/assessment/v1/people/" + PERSON + "/moves",
                open.choices().getFirst().source());
    }

    @Test
    void findPathsOnceTheGapsAreKnownAndUntilAPathIsChosen() {
        assertEquals(List.of(), signedIn().calls(FIND_PATHS));
        assertEquals(1, prepared().calls(FIND_PATHS).size());
        assertEquals(List.of(), onAPath().calls(FIND_PATHS));
        assertEquals(
                Necessity.REQUIRED,
                onAPath()
                        .document(CAREER_PATH_ROADMAP, OUTDATED, THING)
                        .call(FIND_PATHS)
                        .necessity());
    }

    @Test
    void choosePathOfTheSearchThatWaits() {
        var found = prepared().document(CAREER_PATH_ROADMAP, PARTIAL, THING);
        assertEquals(List.of("POST " + OF_PERSON + "/career-paths/" + THING + "/choice"), found.calls(CHOOSE_PATH));
        assertEquals("{\"path\":1}", EventJson.text(found.call(CHOOSE_PATH).body()));
        assertEquals(Necessity.ALTERNATIVE, found.call(FIND_PATHS).necessity());
        assertEquals(List.of(), prepared().calls(CHOOSE_PATH));
        assertEquals(List.of(), onAPath().calls(CHOOSE_PATH));
    }

    @Test
    void aSearchThatNobodyNamedIsMadeAgain() {
        var found = prepared().document(CAREER_PATH_ROADMAP, PARTIAL, null);
        assertEquals(List.of(), found.calls(CHOOSE_PATH));
        assertEquals(Necessity.REQUIRED, found.call(FIND_PATHS).necessity());
    }

    @Test
    void generatePlanOnceEverythingIsThereAndNoPlanIs() {
        assertEquals(
                List.of("POST " + OF_PERSON + "/plans/generation"), onAPath().calls(GENERATE_PLAN));
        assertEquals("{}", EventJson.text(onAPath().call(GENERATE_PLAN).body()));
        assertEquals(List.of(), prepared().calls(GENERATE_PLAN));
        assertEquals(
                List.of(),
                onAPath().profile(new Profile(PRESENT, false, true, "EUR")).calls(GENERATE_PLAN));
        assertEquals(List.of(), withPlan(PlanStatus.DRAFT).calls(GENERATE_PLAN));
    }

    @Test
    void generatePlanNeedsAnAnalysisEvenAnOldOne() {
        assertEquals(
                List.of(),
                onAPath().document(SKILLS_GAP_ANALYSIS, MISSING, null).calls(GENERATE_PLAN));
        assertEquals(
                1,
                onAPath()
                        .document(SKILLS_GAP_ANALYSIS, OUTDATED, THING)
                        .calls(GENERATE_PLAN)
                        .size());
    }

    @Test
    void readQualityAsLongAsThePlanIsNotCarriedOut() {
        assertEquals(
                List.of("GET " + OF_PLAN + "/quality"),
                withPlan(PlanStatus.DRAFT).calls(READ_QUALITY));
        assertEquals(Set.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.APPROVED), statusesOf(READ_QUALITY));
        assertEquals(
                Necessity.OPTIONAL,
                withPlan(PlanStatus.DRAFT).call(READ_QUALITY).necessity());
    }

    @Test
    void completeDraftAsLongAsItLacksSomething() {
        var thin = withPlan(PlanStatus.DRAFT).document(ACTION_PLAN, PARTIAL, PLAN);
        assertEquals(List.of("PATCH " + OF_PLAN), thin.calls(COMPLETE_DRAFT));
        assertEquals(OF_PLAN, thin.call(COMPLETE_DRAFT).etagFrom());
        assertEquals(List.of(), thin.calls(SUBMIT_PLAN));
        assertEquals(List.of(), withPlan(PlanStatus.DRAFT).calls(COMPLETE_DRAFT));
        assertEquals(List.of(), thin.plan(PlanStatus.SUBMITTED).calls(COMPLETE_DRAFT));
    }

    @Test
    void submitPlanThatIsACompleteDraft() {
        assertEquals(
                List.of("POST " + OF_PLAN + "/submission"),
                withPlan(PlanStatus.DRAFT).calls(SUBMIT_PLAN));
        assertEquals(Set.of(PlanStatus.DRAFT), statusesOf(SUBMIT_PLAN));
    }

    @Test
    void answerPlanOneselfUnlessACoachWasGrantedIt() {
        var handedIn = withPlan(PlanStatus.SUBMITTED);
        assertEquals(
                List.of("POST " + OF_PLAN + "/approval", "POST " + OF_PLAN + "/return"), handedIn.calls(ANSWER_PLAN));
        assertEquals(Actor.PERSON, handedIn.call(ANSWER_PLAN).by());
        assertEquals(Actor.COACH, handedIn.coached().call(ANSWER_PLAN).by());
        assertEquals(Set.of(PlanStatus.SUBMITTED), statusesOf(ANSWER_PLAN));
    }

    @Test
    void activatePlanThatIsApproved() {
        assertEquals(
                List.of("POST " + OF_PLAN + "/activation", "PATCH " + OF_PLAN),
                withPlan(PlanStatus.APPROVED).calls(ACTIVATE_PLAN));
        assertEquals(Set.of(PlanStatus.APPROVED), statusesOf(ACTIVATE_PLAN));
    }

    /** In which statuses of the leading plan the rule speaks. */
    private static Set<PlanStatus> statusesOf(CallRule rule) {
        Set<PlanStatus> speaking = EnumSet.allOf(PlanStatus.class);
        speaking.removeIf(status ->
                withPlan(status).document(ACTION_PLAN, DONE, PLAN).calls(rule).isEmpty());
        return speaking;
    }
}
