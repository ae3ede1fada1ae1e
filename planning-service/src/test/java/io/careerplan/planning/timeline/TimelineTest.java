package io.careerplan.planning.timeline;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.document.PlanFixture;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class TimelineTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void goesDownAsFarAsAsked() {
        var owner = organisation.employee();
        var plan = Api.id(
                Api.of(owner).create(owner, PlanFixture.allSectionsAsJson().toString()));
        read(Api.of(owner), plan, "quarter")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("quarters[1].milestones[0].id", equalTo("first-pipeline"))
                .body("quarters[0].months", nullValue());
        read(Api.of(owner), plan, "month")
                .then()
                .body("quarters[0].months[0].activities[0].id", equalTo("sql-course"))
                .body("quarters[0].months[0].weeks", nullValue());
        Api.of(owner)
                .request()
                .get("plans/{plan}/timeline", plan)
                .then()
                .body("by", equalTo("week"))
                .body("quarters[0].months[0].weeks[1].tasks[0].id", equalTo("sql-week-2"));
    }

    @Test
    void anUnknownDetailIsABadRequestAndAnothersPlanDoesNotExist() {
        var owner = organisation.employee();
        var plan = Api.id(
                Api.of(owner).create(owner, PlanFixture.allSectionsAsJson().toString()));
        Api.of(owner)
                .free()
                .queryParam("by", "day")
                .get("plans/{plan}/timeline", plan)
                .then()
                .statusCode(400);
        read(Api.of(organisation.employee()), plan, "week").then().statusCode(404);
        read(Api.of(owner), UUID.randomUUID(), "week").then().statusCode(404);
    }

    private static Response read(Api api, UUID plan, String by) {
        return api.request().queryParam("by", by).get("plans/{plan}/timeline", plan);
    }
}
