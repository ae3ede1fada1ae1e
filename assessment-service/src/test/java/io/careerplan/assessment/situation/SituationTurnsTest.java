package io.careerplan.assessment.situation;

import static io.careerplan.assessment.survey.SurveyFixture.answer;
import static io.careerplan.assessment.survey.SurveyFixture.overall;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.Waiting;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.events.AssessmentDeliverableChanged;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessments of a person at once, and beside their responses to surveys. */
@AssessmentTest
class SituationTurnsTest {

    private static final String ALL = "people/{p}/situation-assessments";
    private static final String WHOLE_BUT_ROLE = """
            {"responsibilities": ["Answer mail"], "performance": {"rating": "MEETS_EXPECTATIONS"},
             "strengths": [{"text": "Calm"}], "weaknesses": [{"text": "Late"}], "areasToImprove": [{"text": "Talks"}],
             "compensation": {"base": {"amount": "38000.00", "currency": "EUR"}}}""";
    private static final String COPIES = """
            insert into situation_assessment (tenant, id, version, person_id, assessed_on, document, created_at, updated_at)
            select tenant, gen_random_uuid(), 0, person_id, assessed_on, document, created_at, updated_at
              from situation_assessment cross join generate_series(1, :copies) where id = :id""";

    @Inject
    Said said;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    private Someone ada;
    private UUID assessment;

    @BeforeEach
    void beginWithAnAssessment() {
        ada = Tenant.existing().employee();
        assessment = Api.id(create(WHOLE_BUT_ROLE));
    }

    @Test
    void manyAtOnceComeToNoMoreThanThereMayBe() {
        copy(198);

        var statuses = Waiting.answers(said, ada, () -> create("{}"), () -> create("{}")).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertEquals(List.of(201, 409), statuses);
        assertEquals(200, said.rows(ada, "situation_assessment"));
    }

    /** Each of the two alone leaves the report in part: whichever comes second has to see the first. */
    @Test
    void theReportIsDoneWhenItsLastPartAndTheFirstScoreComeAtOnce() {
        Waiting.answers(
                        said,
                        ada,
                        () -> ada.api()
                                .changing("{\"role\": \"Clerk\"}")
                                .header("If-Match", "\"0\"")
                                .patch(ALL + "/{a}", ada.id(), assessment),
                        () -> answer(ada.api(), ada, overall(7)))
                .forEach(each -> assertEquals(2, each.statusCode() / 100));

        assertEquals(DeliverableStatus.DONE, report());
    }

    private DeliverableStatus report() {
        return Heard.of(ada.id(), AssessmentDeliverableChanged.class, 2).stream()
                .map(AssessmentDeliverableChanged::deliverable)
                .filter(each -> each.name().equals("situation-report"))
                .map(each -> each.status())
                .toList()
                .getLast();
    }

    private Response create(String body) {
        return ada.api().post(body, ALL, ada.id());
    }

    private void copy(int copies) {
        scope.run(ada.tenant().slug(), () -> QuarkusTransaction.requiringNew().run(() -> database.unwrap(Session.class)
                .createNativeMutationQuery(COPIES)
                .setParameter("copies", copies)
                .setParameter("id", assessment)
                .executeUpdate()));
    }
}
