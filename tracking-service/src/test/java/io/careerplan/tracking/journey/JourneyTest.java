package io.careerplan.tracking.journey;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.PlanActivated;
import io.careerplan.events.PlanApproved;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.PlanSubmitted;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from a first sign-in to an active plan, as the topics tell of it. */
@QuarkusTest
class JourneyTest {

    private static final String TARGET = "13-1071.00";

    private final Person person = Person.employee("journey");
    private final JourneyFacts facts = new JourneyFacts(person);

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void whoJustSignedInHasSixStepsEighteenDocumentsAndBeginsWithThemselves() {
        journey()
                .statusCode(200)
                .body("personId", equalTo(person.id().toString()))
                .body("waitingFor", equalTo("PERSON"))
                .body("steps.number", contains(1, 2, 3, 4, 5, 6))
                .body("steps.state", everyItem(equalTo("MISSING")))
                .body("steps.documents.flatten()", hasSize(18))
                .body("steps[0].title", equalTo("Career assessment and goal setting"))
                .body("steps[0].documents.offered", contains(true, true, true))
                .body("steps[2].documents[1].missing", equalTo("This document is not offered yet."))
                .body("steps[0].documents[1].since", nullValue())
                .body(
                        "steps[0].documents[1].path",
                        equalTo("/assessment/v1/people/" + person.id() + "/deliverables/goals-document"))
                .body("steps[3].documents[0].path", nullValue())
                .body(
                        "next.operationId",
                        contains(
                                "changePerson",
                                "answerSurvey",
                                "assessSituation",
                                "createGoal",
                                "putWorkValues",
                                "appendSkillRatings"));
    }

    @Test
    void theFirstCallsSayWhatToSend() {
        journey()
                .body("next[0].path", equalTo("/assessment/v1/people/" + person.id()))
                .body("next[0].method", equalTo("PATCH"))
                .body("next[0].contentType", equalTo("application/merge-patch+json"))
                .body("next[0].etagFrom", equalTo("/assessment/v1/people/" + person.id()))
                .body("next[0].body.currentOccupation", equalTo("<choice>"))
                .body("next[0].body.circumstances.monthlyBudget.currency", equalTo("EUR"))
                .body("next[0].choices[0].pointer", equalTo("/currentOccupation"))
                .body("next[0].choices[0].source", equalTo("/assessment/v1/occupations?limit=200"))
                .body("next[3].body.horizon", equalTo("VISION"))
                .body("next[3].body.due", equalTo("2033-11-10"));
    }

    @Test
    void goalsAreSetFromTheFarthestToTheNearest() {
        UUID vision = UUID.randomUUID();
        UUID medium = UUID.randomUUID();
        person.told(
                facts.profile(1),
                facts.assessed("situation-report", 0, DONE, UUID.randomUUID()),
                facts.workValues(),
                facts.goals(0, JourneyFacts.goal(vision, GoalHorizon.VISION, null, TARGET)));
        journey()
                .body("next.operationId", contains("createGoal", "appendSkillRatings"))
                .body("next[0].rule", equalTo("set-medium-goal"))
                .body("next[0].body.parentId", equalTo(vision.toString()))
                .body("next[0].body.values", contains("INDEPENDENCE"));
        person.told(facts.goals(
                1,
                JourneyFacts.goal(vision, GoalHorizon.VISION, null, TARGET),
                JourneyFacts.goal(medium, GoalHorizon.MEDIUM, vision, TARGET)));
        journey().body("next[0].rule", equalTo("set-short-goal")).body("next[0].body.parentId", equalTo("" + medium));
        person.told(facts.goals(0, JourneyFacts.goal(vision, GoalHorizon.VISION, null, TARGET)));
        journey().body("next[0].rule", equalTo("set-short-goal"));
    }

    @Test
    void ratedSkillsAreComparedWithWhatTheGoalsAimAt() {
        rateSkills();
        journey()
                .body("steps.state", contains("PARTIAL", "PARTIAL", "MISSING", "MISSING", "MISSING", "MISSING"))
                .body("steps[0].waitingFor", nullValue())
                .body("next.operationId", contains("analyseGaps"))
                .body("next[0].body.targets", contains(TARGET))
                .body("next[0].choices.suggested", contains(true));
    }

    @Test
    void fromKnownGapsToAChosenPath() {
        UUID analysis = UUID.randomUUID();
        UUID search = UUID.randomUUID();
        rateSkills();
        person.told(
                facts.analysis(analysis, Instant.parse("2026-11-09T08:00:00Z"), "43-4051.00", TARGET),
                facts.assessed("skills-gap-analysis", 0, DONE, analysis));
        journey()
                .body("next.operationId", contains("createDevelopmentPlan", "findCareerPaths"))
                .body("next.necessity", contains("OPTIONAL", "REQUIRED"))
                .body("next[0].body.analysisId", equalTo(analysis.toString()))
                .body("next[1].body.to", equalTo(TARGET))
                .body("steps[1].documents[1].reference", equalTo(analysis.toString()));
        person.told(facts.assessed("skills-development-plan", 0, DONE, UUID.randomUUID()));
        person.told(facts.planned("career-path-roadmap", 0, PARTIAL, search));
        journey()
                .body("next.operationId", contains("chooseCareerPath", "findCareerPaths"))
                .body("next.necessity", contains("REQUIRED", "ALTERNATIVE"))
                .body(
                        "next[0].path",
                        equalTo("/planning/v1/people/" + person.id() + "/career-paths/" + search + "/choice"))
                .body("next[0].body.path", equalTo(1));
        person.told(facts.planned("career-path-roadmap", 1, DONE, search));
        journey()
                .body("next.operationId", contains("generatePlan"))
                .body("next[0].path", equalTo("/planning/v1/people/" + person.id() + "/plans/generation"));
    }

    @Test
    void aPlanIsHandedInAnsweredAndBegun() {
        String plan = "/planning/v1/plans/" + person.plan();
        PlanFixture told = person.fixture();
        person.told(facts.planned("action-plan", 0, DONE, person.plan()));
        planCalls().body("next[-1].path", equalTo(plan + "/submission"));
        person.told(new PlanSubmitted(told.status(PlanStatus.SUBMITTED).state()));
        planCalls()
                .body("next[-2].path", equalTo(plan + "/approval"))
                .body("next[-2].by", equalTo("PERSON"))
                .body("next[-1].path", equalTo(plan + "/return"));
        person.told(new PlanApproved(next(told, 4).status(PlanStatus.APPROVED).state()));
        planCalls().body("next[-2].path", equalTo(plan + "/activation"));
        person.told(new PlanActivated(next(told, 5).state()));
        journey()
                .body("steps[3].waitingFor", nullValue())
                .body("steps[5].waitingFor", equalTo("PERSON"))
                .body(
                        "next.findAll { it.step == 'IMPLEMENTATION_AND_MONITORING' }.operationId",
                        contains("logTask", "completeMilestone", "openReview"))
                .body("next.find { it.operationId == 'completeMilestone' }.necessity", equalTo("OPTIONAL"));
    }

    @Test
    void aDraftThatLacksSomethingIsCompletedFirst() {
        person.told(facts.planned("action-plan", 0, PARTIAL, person.plan()));
        planCalls().body("next[-1].operationId", equalTo("changePlan"));
        person.told(facts.planned("action-plan", 1, DONE, person.plan()));
        planCalls().body("next[-1].operationId", equalTo("submitPlan"));
    }

    @Test
    void aReaderWhoHasTheStateGetsNoneUntilSomethingShownChanges() {
        String etag = journey().extract().header("ETag");
        unlessChanged(etag).statusCode(304);
        person.told(facts.assessed("goals-document", 0, PARTIAL, null));
        unlessChanged(etag).statusCode(200);
        String later = journey().extract().header("ETag");
        assertEquals(number(etag) + 1, number(later));
        person.told(facts.assessed("goals-document", 0, PARTIAL, null));
        unlessChanged(later).statusCode(304);
    }

    /** Another language is another representation of the same version. */
    @Test
    void aReaderWhoHasTheStateInOneLanguageGetsItInAnother() {
        ValidatableResponse english = inLanguage("en", "\"none\"").statusCode(200);
        english.header("Vary", containsString("Accept-Language"));
        String etag = english.extract().header("ETag");
        inLanguage("en", etag).statusCode(304).header("ETag", equalTo(etag)).header("Vary", containsString("Accept-"));
        inLanguage("de", etag).statusCode(200).header("ETag", not(equalTo(etag)));
    }

    private ValidatableResponse inLanguage(String language, String etag) {
        return person.request()
                .header("Accept-Language", language)
                .header("If-None-Match", etag)
                .get(person.personPath("journey"))
                .then();
    }

    @Test
    void whatIsOutOfDateMakesItsStepSo() {
        person.told(
                facts.assessed("skills-assessment-report", 0, DONE, null),
                facts.assessed("skills-gap-analysis", 2, OUTDATED, UUID.randomUUID()));
        journey()
                .body("steps[1].state", equalTo("OUTDATED"))
                .body("steps[1].documents[1].missing", not(empty()))
                .body("steps[1].documents[1].since", equalTo("2026-11-09T08:00:00Z"))
                .body("next.operationId.contains('analyseGaps')", equalTo(true));
    }

    /** Everything said, goals set and skills rated. */
    private void rateSkills() {
        person.told(
                facts.profile(1),
                facts.assessed("situation-report", 0, DONE, UUID.randomUUID()),
                facts.workValues(),
                facts.goals(
                        0,
                        JourneyFacts.goal(UUID.randomUUID(), GoalHorizon.VISION, null, TARGET),
                        JourneyFacts.goal(UUID.randomUUID(), GoalHorizon.MEDIUM, null, TARGET),
                        JourneyFacts.goal(UUID.randomUUID(), GoalHorizon.SHORT, null, null)),
                facts.assessed("goals-document", 0, DONE, null),
                facts.assessed("skills-assessment-report", 0, DONE, null));
    }

    private static PlanFixture next(PlanFixture plan, long version) {
        return new PlanFixture(plan.id(), plan.person(), version, 1, plan.status(), plan.milestones(), plan.tasks());
    }

    /** The journey, whose preparation is not looked at. */
    private ValidatableResponse planCalls() {
        return journey().body("steps[3].waitingFor", equalTo("PERSON"));
    }

    private ValidatableResponse journey() {
        return person.get(person.personPath("journey")).statusCode(200);
    }

    private ValidatableResponse unlessChanged(String etag) {
        return person.request()
                .header("If-None-Match", etag)
                .get(person.personPath("journey"))
                .then();
    }

    private static long number(String etag) {
        return Long.parseLong(etag.substring(1, etag.indexOf('-')));
    }
}
