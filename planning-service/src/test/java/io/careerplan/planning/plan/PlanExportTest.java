package io.careerplan.planning.plan;

import static org.hamcrest.Matchers.equalTo;

import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import org.junit.jupiter.api.Test;

@PlanningTest
class PlanExportTest {
    private final Organisation organisation = Organisation.newOne();

    @Test
    void thePersonGetsPlansAndRevisionsWhole() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner)
                .request()
                .get("people/{person}/export", owner.id())
                .then()
                .statusCode(200)
                .body("sections.plans[0].id", equalTo(plan.toString()))
                .body("sections.plans[0].timeline.tasks.sql-week-1.plannedMinutes", equalTo(240))
                .body("sections.'plan-revisions'[0].plan.title", equalTo("From analyst to data engineer"));
    }

    @Test
    void nobodyElseDoes() {
        var owner = organisation.employee();
        PlanSteps.draft(owner);
        Api.of(organisation.employee())
                .request()
                .get("people/{person}/export", owner.id())
                .then()
                .statusCode(404);
    }
}
