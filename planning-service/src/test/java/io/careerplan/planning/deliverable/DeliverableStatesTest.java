package io.careerplan.planning.deliverable;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.document.PlanFixture;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@PlanningTest
class DeliverableStatesTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void theyAreReadOffThePlanAndToldOnce() {
        var owner = organisation.employee();
        var plan = Api.id(
                Api.of(owner).create(owner, PlanFixture.allSectionsAsJson().toString()));
        heard(owner, "action-plan", DeliverableStatus.DONE);
        heard(owner, "implementation-timeline", DeliverableStatus.PARTIAL);
        heard(owner, "risk-assessment-report", DeliverableStatus.PARTIAL);
        heard(owner, "contingency-plans", DeliverableStatus.DONE);
        assertEquals(
                plan,
                heard(owner, "flexibility-framework", DeliverableStatus.DONE).reference());
        Api.of(owner)
                .change(plan, "{\"flexibility\": {\"slack\": null}}")
                .then()
                .statusCode(200);
        assertEquals(
                1,
                heard(owner, "flexibility-framework", DeliverableStatus.PARTIAL).version());
        assertEquals(0, heard(owner, "action-plan", DeliverableStatus.DONE).version());
    }

    @Test
    void theyAreThoseOfTheLeadingPlanAndMissingWithoutOne() {
        var owner = organisation.employee();
        var active = PlanSteps.active(owner);
        heard(owner, "action-plan", DeliverableStatus.DONE);
        Api.of(owner)
                .create(owner, PlanFixture.allSectionsAsJson().toString())
                .then()
                .statusCode(201);
        Api.of(owner).act(active, "archive").then().statusCode(200);
        heard(owner, "contingency-plans", DeliverableStatus.DONE);
        var draft = UUID.fromString(Api.of(owner)
                .request()
                .queryParam("status", "DRAFT")
                .get("people/{p}/plans", owner.id())
                .path("items[0].id"));
        Api.of(owner).act(draft, "archive").then().statusCode(200);
        heard(owner, "action-plan", DeliverableStatus.MISSING);
        heard(owner, "contingency-plans", DeliverableStatus.MISSING);
    }

    private static DeliverableState heard(Someone person, String name, DeliverableStatus status) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> latest(person).get(name), state -> state != null && state.status() == status);
    }

    private static Map<String, DeliverableState> latest(Someone person) {
        return Heard.deliverables(person.id()).stream()
                .collect(toMap(DeliverableState::name, state -> state, (before, after) -> after));
    }
}
