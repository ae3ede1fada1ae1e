package io.careerplan.planning.execution;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.id.Ids;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class ExecutionTest {
    private static final LocalDate DUE = LocalDate.parse("2027-02-26");

    private final Organisation organisation = Organisation.newOne();

    @Test
    void workLoggedIsCountedOnceHoweverOftenItIsTold() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        var log = log(owner, plan, 90);
        var envelope = Topic.say(organisation.tenant(), log);
        Topic.say(envelope, log);
        Topic.say(organisation.tenant(), log);
        Topic.say(organisation.tenant(), log(owner, plan, 30));
        await().until(() -> task(owner).getOrDefault("loggedMinutes", 0).equals(120));
        assertEquals(120, task(owner).get("remainingMinutes"));
    }

    @Test
    void aMissedMilestoneMayStillBeCompleted() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Topic.say(organisation.tenant(), new MilestoneMissed(owner.id(), plan, "first-pipeline", DUE, Instant.now()));
        await().until(() -> states(owner).equals(List.of("MISSED")));
        Topic.say(
                organisation.tenant(),
                new MilestoneCompleted(owner.id(), plan, "first-pipeline", DUE, Instant.now(), List.of(), null, null));
        await().until(() -> states(owner).equals(List.of("COMPLETED")));
    }

    @Test
    void whatAnotherTenantSaysTouchesNothingHere() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Topic.say("t-elsewhere", log(owner, plan, 90));
        Topic.say(organisation.tenant(), log(owner, plan, 15));
        await().until(() -> task(owner).containsKey("loggedMinutes"));
        assertEquals(15, task(owner).get("loggedMinutes"));
    }

    private static TaskLogged log(Someone owner, UUID plan, int minutes) {
        return new TaskLogged(owner.id(), plan, "sql-week-1", Ids.next(), minutes, false, 240, Instant.now());
    }

    private static Map<String, Object> task(Someone owner) {
        List<Map<String, Object>> tasks = export(owner).getList("tasks");
        return tasks.isEmpty() ? Map.of() : tasks.getFirst();
    }

    private static List<String> states(Someone owner) {
        return export(owner).getList("milestones.state");
    }

    private static JsonPath export(Someone owner) {
        return Api.of(owner)
                .request()
                .get("people/{person}/export", owner.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("sections.'plan-execution'");
    }
}
