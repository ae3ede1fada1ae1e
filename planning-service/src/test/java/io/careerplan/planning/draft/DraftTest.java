package io.careerplan.planning.draft;

import static io.careerplan.planning.draft.DraftScene.SPECIALIST;
import static io.careerplan.planning.draft.DraftScene.generate;
import static io.careerplan.planning.draft.DraftScene.settled;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GrantVerb;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.TestDay;
import io.careerplan.planning.curriculum.NeedFixture;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PlanningTest
class DraftTest {
    private static final String NOT_ANALYSED_YET = "gap-analysis-missing";
    private static final String NO_HOURS_YET = "weekly-hours-unknown";

    private final Organisation organisation = Organisation.newOne();
    private final DraftScene scene = new DraftScene(organisation);

    @BeforeEach
    void publishes() {
        scene.catalogue();
    }

    @Test
    void aPlanIsGeneratedFromWhatTheTopicsTold() {
        var owner = scene.ready();
        var goal = scene.aims(owner);
        var created = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> settled(owner, "{}", NOT_ANALYSED_YET, NO_HOURS_YET),
                        answer -> answer.asString().contains(goal.toString())
                                && answer.asString().contains("book-business-writing"));
        created.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", endsWith("/planning/v1/plans/" + Api.id(created)))
                .body("status", equalTo("DRAFT"))
                .body("title", equalTo("On the way to Human Resources Specialists"))
                .body("resources.weeklyHours", equalTo(5))
                .body("resources.monthlyBudget.amount", equalTo("100.00"))
                .body("roadmap.path.target", equalTo(SPECIALIST))
                .body("roadmap.milestones.collect { it.value.goalId }", hasItem(goal.toString()))
                .body("learning.activities.learn-2-a-1-c.resourceId", equalTo("book-business-writing"))
                .body("learning.activities.learn-2-a-1-c.reason", containsString("weighted gap 0.1029, critical"))
                .body("learning.activities", hasKey("practise-2-a-1-a"));
        Api.of(owner).read(Api.id(created)).then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void aGeneratedPlanIsCompleteAndGoesOnItsWay() {
        var owner = scene.ready();
        var plan = Api.id(settled(owner, "{}", NOT_ANALYSED_YET, NO_HOURS_YET));
        Api.of(owner).change(plan, "{\"title\": \"Mine\"}").then().statusCode(200);
        Api.of(owner).act(plan, "submission").then().statusCode(200);
        assertEquals(
                "Mine",
                Heard.ofPlan(plan, "submitted").isEmpty()
                        ? ""
                        : Heard.last(plan).planState().title());
        Awaitility.await()
                .until(() -> Heard.deliverables(owner.id()).stream()
                                .filter(state -> state.status() == DeliverableStatus.DONE)
                                .map(state -> state.name())
                                .distinct()
                                .count()
                        >= 6);
    }

    @Test
    void theRequestGoesBeforeTheFacts() {
        var owner = scene.ready();
        var start = TestDay.DATE.plusDays(10);
        var end = start.plusDays(300);
        var request = """
                {"title": "Slowly", "startsOn": "%s", "endsOn": "%s", "weeklyHours": 3.5, "target": "%s",
                 "monthlyBudget": {"amount": "20.00", "currency": "USD"}, "maxActivities": 6}
                """.formatted(start, end, SPECIALIST);
        settled(owner, request, NOT_ANALYSED_YET)
                .then()
                .statusCode(201)
                .body("title", equalTo("Slowly"))
                .body("startsOn", equalTo(start.toString()))
                .body("endsOn", equalTo(end.toString()))
                .body("resources.weeklyHours", equalTo(3.5f))
                .body("resources.monthlyBudget.amount", equalTo("20.00"));
    }

    @Test
    void withoutAnAnalysisThereIsNothingToPlan() {
        var owner = scene.employeeWithMeans();
        scene.choosesPath(owner);
        refused(generate(owner, owner, "{}"), 409, "gap-analysis-missing");
    }

    @Test
    void withoutAChosenPathThereIsNoWay() {
        var owner = scene.employeeWithMeans();
        scene.analysed(owner, SPECIALIST, NeedFixture.writing());
        refused(settled(owner, "{}", NOT_ANALYSED_YET), 409, "path-not-chosen");
    }

    @Test
    void theTargetLiesOnThePathAndIsAnalysed() {
        var owner = scene.employeeWithMeans();
        scene.analysed(owner, "11-3121.00", NeedFixture.writing());
        scene.choosesPath(owner);
        refused(settled(owner, "{}", NOT_ANALYSED_YET), 409, "target-not-analysed");
        refused(generate(owner, owner, "{\"target\": \"11-3121.00\"}"), 409, "target-not-on-path");
    }

    @Test
    void withoutWeeklyHoursThereIsNoCapacity() {
        var owner = organisation.employee();
        scene.analysed(owner, SPECIALIST, NeedFixture.writing());
        scene.choosesPath(owner);
        refused(settled(owner, "{}", NOT_ANALYSED_YET), 409, "weekly-hours-unknown");
        generate(owner, owner, "{\"weeklyHours\": 4}").then().statusCode(201);
    }

    @Test
    void whatCannotBeDoneInTimeIsRefusedWithWhatWouldDo() {
        var owner = scene.ready();
        var start = TestDay.DATE.plusDays(1);
        var soon = "{\"startsOn\": \"%s\", \"endsOn\": \"%s\"}".formatted(start, start.plusDays(14));
        var refusal = settled(owner, soon, NOT_ANALYSED_YET, NO_HOURS_YET);
        refused(refusal, 409, "no-realistic-plan");
        refusal.then().body("detail", startsWith("By " + start.plusDays(14)));
        Api.of(owner).plans(owner).then().body("items.size()", equalTo(0));
    }

    @Test
    void badInputIsNamedInAllItsPlaces() {
        var owner = scene.ready();
        var yesterday = TestDay.DATE.minusDays(2);
        pointers(generate(owner, owner, "{\"startsOn\": \"" + yesterday + "\"}"), "/startsOn");
        pointers(generate(owner, owner, "{\"startsOn\": \"9999-12-31\"}"), "/startsOn");
        pointers(generate(owner, owner, "{\"endsOn\": \"2020-01-01\"}"), "/endsOn");
        pointers(generate(owner, owner, "{\"endsOn\": \"9999-12-31\"}"), "/endsOn");
        pointers(generate(owner, owner, "{\"unknown\": 1}"), "/unknown");
        pointers(
                generate(
                        owner, owner, "{\"title\": \" \", \"weeklyHours\": 0, \"target\": \"\", \"maxActivities\": 4}"),
                "/title",
                "/weeklyHours",
                "/target",
                "/maxActivities");
        pointers(
                generate(owner, owner, "{\"monthlyBudget\": {\"amount\": \"-1\", \"currency\": \"USD\"}}"),
                "/monthlyBudget/amount");
        refused(generate(owner, owner, "{"), 400, "malformed-json");
        Api.of(owner).plans(owner).then().body("items.size()", equalTo(0));
    }

    @Test
    void onlyWhoMayEditThePlanGenerates() {
        var owner = scene.ready();
        settled(owner, "{}", NOT_ANALYSED_YET, NO_HOURS_YET).then().statusCode(201);
        var reader = organisation.coachOf(owner, GrantVerb.READ);
        var editor = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.EDIT);
        generate(reader, owner, "{}").then().statusCode(404);
        generate(editor, owner, "{}").then().statusCode(201);
        generate(organisation.employee(), owner, "{}").then().statusCode(404);
        generate(Organisation.newOne().employee(), owner, "{}").then().statusCode(404);
    }

    @Test
    void aRetryWithTheSameKeyGeneratesOnce() {
        var owner = scene.ready();
        settled(owner, "{\"maxActivities\": 5}", NOT_ANALYSED_YET, NO_HOURS_YET);
        var key = UUID.randomUUID().toString();
        var first = withKey(owner, key, "{}");
        assertEquals(Api.id(first), Api.id(withKey(owner, key, "{}")));
        withKey(owner, key, "{\"maxActivities\": 7}").then().statusCode(422);
        Api.of(owner)
                .plans(owner)
                .then()
                .body("items.size()", equalTo(2))
                .body("items.id", hasItems(Api.id(first).toString()));
    }

    private static Response withKey(Someone owner, String key, String body) {
        return Api.of(owner)
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("people/{person}/plans/generation", owner.id());
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private static void pointers(Response answer, String... pointers) {
        answer.then().statusCode(400).body("errors.pointer", containsInAnyOrder(pointers));
    }
}
