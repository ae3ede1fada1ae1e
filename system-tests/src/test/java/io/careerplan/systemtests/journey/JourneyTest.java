package io.careerplan.systemtests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.DemoUsers;
import io.careerplan.localstack.Tokens;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who does nothing but what the journey says next gets from nothing to an active plan. */
class JourneyTest {

    /** Far more calls than the way has, so that a circle ends the test. */
    private static final int MOST_CALLS = 40;

    private static final List<String> ON_THE_WAY = List.of(
            "changePerson",
            "answerSurvey",
            "assessSituation",
            "createGoal",
            "putWorkValues",
            "appendSkillRatings",
            "analyseGaps",
            "findCareerPaths",
            "chooseCareerPath",
            "generatePlan",
            "submitPlan",
            "approvePlan",
            "activatePlan");

    @Test
    void following_only_its_next_calls_leads_from_nothing_to_an_active_plan() {
        var walk = new Walk(somebodyNew());
        var made = new ArrayList<String>();
        while (!made.contains("activatePlan") && made.size() < MOST_CALLS) {
            made.add(walk.step());
        }

        assertTrue(made.containsAll(ON_THE_WAY), made::toString);
        assertEquals(List.of("createGoal", "createGoal", "createGoal"), only(made, "createGoal"), made::toString);
        assertEquals("ACTIVE", walk.plan().text("/items/0/status"));
        assertEquals(1, walk.plan().body().at("/items").size());
    }

    @Test
    void a_plan_that_runs_is_followed_by_logging_its_tasks() {
        var walk = new Walk(somebodyNew());
        var made = new ArrayList<String>();
        while (!made.contains("logTask") && made.size() < MOST_CALLS) {
            made.add(walk.step());
        }

        assertTrue(made.contains("logTask"), made::toString);
        assertTrue(made.indexOf("activatePlan") < made.indexOf("logTask"), made::toString);
    }

    private static List<String> only(List<String> made, String operation) {
        return made.stream().filter(operation::equals).toList();
    }

    /** Registered by HR and signed in for the first time; nothing else is known of them. */
    private static Person somebodyNew() {
        var at = RunningPlatform.addresses();
        var hr = new SignIn(at.issuer()).client(DemoUsers.HR.id(), DemoUsers.HR.secret());
        var external = "J-" + UUID.randomUUID();
        var body = "{\"externalId\": \"%s\", \"name\": \"Person %s\"}".formatted(external, external);
        Organisation.require(at);
        var registered = Seat.of(at, hr)
                .assessment()
                .postOnce("/people", UUID.randomUUID().toString(), body)
                .expect(201);
        var token =
                Tokens.of(RunningPlatform.get().stack(), DemoUsers.ORGANISATION).employee("sub-" + external, external);
        var seat = Seat.of(at, token);
        seat.assessment().get("/people/me").expect(200);
        return new Person(seat, registered.id());
    }
}
