package io.careerplan.planning.plan;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.PlanSubmitted;
import io.careerplan.planning.Api;
import io.careerplan.planning.Heard;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.document.PlanFixture;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Path, resources, risks and contingencies of a plan over HTTP. */
@PlanningTest
class PlanSectionsTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void whatWasWrittenIsReadWithTheBandsOfItsRisks() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, json().toString()));
        Api.of(owner)
                .read(plan)
                .then()
                .statusCode(200)
                .body("roadmap.path.steps.kind", equalTo(List.of("LATERAL", "PROMOTION")))
                .body("roadmap.alternatives.direct.target", equalTo("13-1071.00"))
                .body("resources.blockedWeeks", equalTo(List.of("2026-12-21", "2026-12-28")))
                .body("resources.reserves.money.money.amount", equalTo("100.00"))
                .body("risks.register.load.delayWeeks", equalTo(3))
                .body("riskBands.load.inherent", equalTo("CRITICAL"))
                .body("riskBands.load.residual", equalTo("HIGH"))
                .body("contingencies.plans.load-later.trigger.metric", equalTo("SCHEDULE_PERFORMANCE"))
                .body("flexibility.slack", equalTo(0.15f));
    }

    @Test
    void aMergePatchTouchesOneItemOfASection() {
        var owner = organisation.employee();
        var plan = Api.id(Api.of(owner).create(owner, json().toString()));
        Api.of(owner)
                .change(plan, """
                        {"risks": {"register": {"load": {"likelihood": 3}}},
                         "resources": {"reserves": {"people": null}, "weeklyHours": null},
                         "contingencies": {"plans": {"load-later": {"alternative": null}}}}""")
                .then()
                .statusCode(200)
                .body("riskBands.load.inherent", equalTo("HIGH"))
                .body("risks.register.load.impact", equalTo(4))
                .body("resources.reserves.people", nullValue())
                .body("resources.reserves.hours.hours", equalTo(20))
                .body("resources.weeklyHours", nullValue())
                .body("contingencies.plans.load-later.alternative", nullValue())
                .body("contingencies.plans.load-later.riskId", equalTo("load"));
    }

    @Test
    void brokenShapesAreAllNamed() {
        var owner = organisation.employee();
        var wrong = json();
        wrong.withObject("/resources").put("weeklyHours", 168.5).put("hours", 1);
        wrong.withObject("/risks/register/load")
                .put("likelihood", 6)
                .put("kind", "WISH")
                .put("probability", 1.1);
        wrong.withObject("/contingencies/plans/load-later/trigger")
                .put("metric", "MOOD")
                .put("forDays", -1);
        wrong.withObject("/flexibility").put("slack", -0.1);
        wrong.withObject("/roadmap/path").putArray("steps");
        refused(owner, wrong)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/resources/weeklyHours",
                                "/resources/hours",
                                "/risks/register/load/likelihood",
                                "/risks/register/load/kind",
                                "/risks/register/load/probability",
                                "/contingencies/plans/load-later/trigger/metric",
                                "/contingencies/plans/load-later/trigger/forDays",
                                "/flexibility/slack",
                                "/roadmap/path/steps"));
    }

    @Test
    void brokenRulesAreAllNamed() {
        var owner = organisation.employee();
        var wrong = json();
        wrong.withObject("/contingencies/plans/load-later").put("riskId", "nothing");
        wrong.withArray("/resources/blockedWeeks").removeAll().add("2026-12-21").add("2026-12-29");
        refused(owner, wrong)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/contingencies/plans/load-later/riskId", "/resources/blockedWeeks/1"))
                .body("errors.code", containsInAnyOrder("risk-exists", "blocked-week-starts-on-monday"));
        wrong.withArray("/resources/blockedWeeks").removeAll().add("2026-12-21").add("2026-12-21");
        refused(owner, wrong).body("errors.code", containsInAnyOrder("duplicate"));
    }

    @Test
    void eventsCarryCapacityGoalsAndSkills() {
        var owner = organisation.employee();
        UUID plan = Api.id(Api.of(owner).create(owner, json().toString()));
        Api.of(owner).act(plan, "submission").then().statusCode(200);
        Heard.ofPlan(plan, "submitted");
        var said = ((PlanSubmitted) Heard.last(plan).event()).plan();
        assertEquals(new BigDecimal("6"), said.weeklyHours());
        assertEquals("lead-data-engineering", said.milestones().getFirst().goalId());
        assertEquals("2.B.3.e", said.activities().getLast().skillId());
    }

    private static ValidatableResponse refused(Someone owner, ObjectNode wrong) {
        return Api.of(owner)
                .free()
                .body(wrong.toString())
                .post("people/{person}/plans", owner.id())
                .then()
                .statusCode(400);
    }

    private static ObjectNode json() {
        return PlanFixture.allSectionsAsJson();
    }
}
