package io.careerplan.assessment.development;

import static io.careerplan.assessment.development.DevelopmentScene.ONE;
import static io.careerplan.assessment.development.DevelopmentScene.WRITING;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Waiting;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.kit.id.Ids;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans of a person at once, and beside what they rest on. */
@AssessmentTest
class DevelopmentTurnsTest {

    private static final String SIX_HOURS = """
            update person set version = version + 1, document = jsonb_set(document, '{profile,circumstances}',
                coalesce(document #> '{profile,circumstances}', '{}') || '{"weeklyHours": 6}') where id = :id""";
    private static final String NEWER_ANALYSIS = """
            insert into gap_analysis (tenant, id, version, person_id, summary, document, made_at)
            select tenant, :newer, 0, person_id, summary, document, made_at from gap_analysis where id = :id""";

    @Inject
    Said said;

    @Inject
    EntityManager database;

    private DevelopmentScene scene;
    private Someone ada;

    @BeforeEach
    void beginWithTwoGaps() {
        scene = DevelopmentScene.withTwoGaps(said);
        ada = scene.ada;
    }

    @Test
    void aPlanIsMadeWithinTheHoursThatAreBeingSaid() {
        Runnable change = () -> sql(SIX_HOURS, ada.id()).executeUpdate();

        var made = waiting(change, () -> scene.create(ada.api(), "")).getFirst();

        made.then().statusCode(201).body("weeklyHours", equalTo(6.0f));
    }

    @Test
    void aPlanIsNotCompletedWhoseAnalysisIsBeingOvertaken() {
        var plan = Api.id(scene.create());
        Runnable overtaking = () -> sql(NEWER_ANALYSIS, scene.analysis())
                .setParameter("newer", Ids.next())
                .executeUpdate();

        var refused = waiting(overtaking, () -> complete(plan)).getFirst();

        refused.then().statusCode(409).body("code", equalTo("development-plan-outdated"));
        ada.api().get(ONE, ada.id(), plan).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void whatIsToldOfACompletedPlanIsWhatStaysOfIt() {
        var plan = Api.id(scene.create());

        var answers = waiting(
                () -> {},
                () -> scene.patch(plan, "{\"objectives\": {\"" + WRITING + "\": {\"practice\": []}}}"),
                () -> complete(plan));

        answers.getLast().then().statusCode(200);
        assertTrue(List.of(200, 409, 412).contains(answers.getFirst().statusCode()));
        var told =
                Heard.of(ada.id(), DevelopmentPlanCompleted.class, 1).getFirst().plan();
        List<String> kept = ada.api().get(ONE, ada.id(), plan).path("objectives.'2.A.1.c'.practice");
        var writing = told.objectives().stream()
                .filter(each -> each.skillId().equals(WRITING))
                .findFirst();
        assertEquals(kept.isEmpty(), writing.orElseThrow().practiceHours().signum() == 0);
    }

    @SafeVarargs
    private List<Response> waiting(Runnable change, Supplier<Response>... requests) {
        return Waiting.answers(said, ada, change, requests);
    }

    private Response complete(UUID plan) {
        return ada.api().act(ONE + "/completion", ada.id(), plan);
    }

    private MutationQuery sql(String statement, UUID id) {
        return database.unwrap(Session.class)
                .createNativeMutationQuery(statement)
                .setParameter("id", id);
    }
}
