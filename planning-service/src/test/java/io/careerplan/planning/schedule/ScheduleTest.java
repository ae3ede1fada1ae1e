package io.careerplan.planning.schedule;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class ScheduleTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void weeksAndMonthsStandAgainstHoursAndBudget() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        read(owner, plan)
                .then()
                .statusCode(200)
                .body("planVersion", equalTo(0))
                .body("weeklyHours", equalTo(12))
                .body("bias", equalTo(1.6f))
                .body("openFrom", equalTo("2026-11-23"))
                .body("weeks", hasSize(27))
                .body("weeks[0].plannedHours", equalTo(4.0f))
                .body("weeks[0].exceeded", equalTo(false))
                .body("weeks[4].capacityHours", equalTo(0))
                .body("months[0].month", equalTo("2026-11"))
                .body("months[0].plannedMoney.amount", equalTo("240.00"))
                .body("violations", empty())
                .body("misfits", empty());
    }

    @Test
    void whatDoesNotFitIsNamedUntilItIsDone() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        var tight = "{\"endsOn\": \"2027-05-30\", \"learning\": {\"activities\": {\"exam\":"
                + " {\"latest\": \"2027-02-14\"}}}}";
        Api.of(owner).change(plan, tight).then().statusCode(200);
        read(owner, plan)
                .then()
                .body("misfits.activityId", contains("exam"))
                .body("misfits[0].reason", equalTo("HOURS"))
                .body(
                        "violations.rule",
                        contains("FIXED_DATE", "FIXED_DATE", "FIXED_DATE", "FIXED_DATE", "FIXED_DATE", "FIXED_DATE"));
        var due = LocalDate.parse("2027-02-26");
        Topic.say(
                organisation.tenant(),
                new MilestoneCompleted(owner.id(), plan, "first-pipeline", due, Instant.now(), List.of(), null, null));
        await().until(() -> read(owner, plan).<List<?>>path("misfits").isEmpty());
    }

    @Test
    void withoutACapacityThereIsNoSchedule() {
        var owner = organisation.employee();
        read(owner, PlanSteps.submittedThin(owner)).then().statusCode(409).body("code", equalTo("capacity-unknown"));
    }

    @Test
    void schedulesOfOthersDoNotExist() {
        var owner = organisation.employee();
        var plan = PlanSteps.draft(owner);
        read(organisation.employee(), plan).then().statusCode(404);
        read(Organisation.newOne().employee(), plan).then().statusCode(404);
        read(owner, UUID.randomUUID()).then().statusCode(404);
    }

    private static Response read(Someone caller, UUID plan) {
        return Api.of(caller).request().get("plans/{plan}/schedule", plan);
    }
}
