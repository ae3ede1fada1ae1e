package io.careerplan.tracking.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.careerplan.events.GrantVerb;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressReadingTest {

    private final Person person = Person.employee("reading").withPlan();

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void aPlanThatWasJustActivatedIsAllAhead() {
        person.get(person.planPath("progress"))
                .statusCode(200)
                .body("planVersion", equalTo(3))
                .body("revision", equalTo(0))
                .body("planStatus", equalTo("ACTIVE"))
                .body("hours.planned", equalTo(29.83f))
                .body("hours.logged", equalTo(0.0f))
                .body("tasks", equalTo(Map.of("planned", 2, "started", 0, "done", 0, "removed", 0)))
                .body("milestones.UPCOMING", equalTo(2))
                .body("milestones.MISSED", equalTo(0))
                .body("nextMilestone.id", equalTo("m1"))
                .body("nextMilestone.due", equalTo("2026-11-20"));
    }

    @Test
    void aReaderWhoHasTheStateGetsNone() {
        String etag = person.get(person.planPath("progress")).extract().header("ETag");
        person.request()
                .header("If-None-Match", etag)
                .get(person.planPath("progress"))
                .then()
                .statusCode(304);
        person.post(person.planPath("tasks/t1/log"), Map.of("minutes", 5, "done", false));
        person.request()
                .header("If-None-Match", etag)
                .get(person.planPath("progress"))
                .then()
                .statusCode(200);
    }

    @Test
    void listsMilestonesByDatePageByPage() {
        String next = person.get(person.planPath("milestones?limit=1"))
                .statusCode(200)
                .body("items.id", contains("m1"))
                .body("items[0].state", equalTo("UPCOMING"))
                .body("items[0].completedAt", nullValue())
                .body("next", notNullValue())
                .extract()
                .path("next");
        person.request()
                .queryParam("cursor", next)
                .queryParam("limit", 1)
                .get(person.planPath("milestones"))
                .then()
                .statusCode(200)
                .body("items.id", contains("m2"))
                .body("next", nullValue());
    }

    @Test
    void aCursorOpensNoOtherList() {
        String next =
                person.get(person.planPath("milestones?limit=1")).extract().path("next");
        Person other = Person.employee("reading").withPlan();
        other.request()
                .queryParam("cursor", next)
                .get(other.planPath("milestones"))
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-invalid"));
    }

    @Test
    void listsTasksOfWeeksAndStates() {
        person.post(person.planPath("tasks/t2/log"), Map.of("minutes", 80, "done", true))
                .statusCode(201);
        person.get(person.planPath("tasks")).statusCode(200).body("items.id", contains("t1", "t2"));
        person.get(person.planPath("tasks?from=2026-11-03&to=2026-11-09"))
                .statusCode(200)
                .body("items.id", contains("t2"));
        person.get(person.planPath("tasks?to=2026-11-08")).body("items.id", contains("t1"));
        person.get(person.planPath("tasks?state=DONE"))
                .body("items.id", contains("t2"))
                .body("items.loggedMinutes", everyItem(equalTo(80)));
        person.get(person.planPath("tasks?state=REMOVED")).body("items", hasSize(0));
    }

    @Test
    void namesEveryQueryParameterThatCannotBeRead() {
        person.undescribed()
                .queryParam("from", "tomorrow")
                .queryParam("state", "LATER")
                .get(person.planPath("tasks"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("from", "state"));
    }

    @Test
    void whatTheTenantDoesNotHaveIsNotFound() {
        Person elsewhere = Person.employee("elsewhere");
        for (String path : List.of("progress", "milestones", "milestones/m1", "tasks", "tasks/t1/log")) {
            elsewhere.get(person.planPath(path)).statusCode(404).body("code", equalTo("not-found"));
            Person.employee("reading").get(person.planPath(path)).statusCode(404);
            person.get("/tracking/v1/plans/" + UUID.randomUUID() + "/" + path).statusCode(404);
        }
        person.get(person.planPath("milestones/m9")).statusCode(404);
        person.get(person.planPath("tasks/t9/log")).statusCode(404);
    }

    @Test
    void aCoachReadsWhatWasGrantedAsLongAsItIs() {
        Person coach = Person.employee("reading").as("employee", "coach");
        coach.get(person.planPath("progress")).statusCode(404);
        UUID grant = UUID.randomUUID();
        person.told(Facts.given(grant, person.id(), coach.id(), GrantVerb.READ));
        coach.get(person.planPath("progress")).statusCode(200);
        coach.post(person.planPath("tasks/t1/log"), Map.of("minutes", 5, "done", false))
                .statusCode(404);
        person.told(Facts.revoked(grant, person.id(), coach.id(), GrantVerb.READ));
        coach.get(person.planPath("progress")).statusCode(404);
    }

    @Test
    void anHrPartnerNeverReadsProgress() {
        Person hr = Person.employee("reading").as("hr-partner");
        hr.get(person.planPath("progress")).statusCode(403).body("code", equalTo("role-missing"));
    }

    @Test
    void withoutSignInNothingIsRead() {
        person.anonymous().get(person.planPath("progress")).then().statusCode(401);
    }
}
