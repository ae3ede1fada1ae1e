package io.careerplan.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@AssessmentTest
class AuditTest {

    private static final String PLAN = "people/{p}/development-plans/{d}";

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Inject
    Said said;

    @Test
    void eachChangeOfAPersonLeavesItsEntryAndARefusalNone() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        ada.api()
                .change("{\"name\": \"Ada L.\"}", "people/{id}", ada.id())
                .then()
                .statusCode(200);
        ada.api()
                .changing("{\"name\": \"\"}")
                .header("If-Match", "\"2\"")
                .patch("people/{id}", ada.id())
                .then()
                .statusCode(400);
        tenant.hr().act("people/{id}/departure", ada.id()).then().statusCode(200);

        assertEquals(
                List.of("organisation-created", "person-registered", "sign-in-bound", "person-changed", "person-left"),
                actions(tenant));
    }

    @Test
    void eachChangeOfAGrantLeavesItsEntryAndARefusalNone() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var coach = tenant.coach();
        var grant = Api.id(ada.grant(coach.id(), "COACH", "[\"PLAN\"]", "[\"READ\"]"));
        ada.grant(coach.id(), "COACH", "[\"PLAN\"]", "[\"READ\"]").then().statusCode(409);
        ada.api()
                .request()
                .header("If-Match", "\"0\"")
                .delete("people/{p}/access-grants/{g}", ada.id(), grant)
                .then()
                .statusCode(204);

        assertEquals(List.of("grant-given", "grant-revoked"), actions(tenant).subList(5, 7));
    }

    @Test
    void eachStepOfAnInvitationLeavesItsEntryAndARefusalNone() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var bob = tenant.employee();
        var body = "{\"invitedId\": \"%s\", \"invitedAs\": \"PEER\", \"skillIds\": [\"2.A.1.c\"]}".formatted(bob.id());
        Api.id(ada.api().post(body, "people/{p}/invitations", ada.id()));
        ada.api().post(body, "people/{p}/invitations", ada.id()).then().statusCode(409);
        var rating = "{\"ratings\": [{\"skillId\": \"2.A.1.c\", \"notObserved\": true}]}";
        bob.api().post(rating, "people/{p}/skill-ratings", ada.id()).then().statusCode(201);
        bob.api().post(rating, "people/{p}/skill-ratings", ada.id()).then().statusCode(404);
        var second = Api.id(ada.api().post(body, "people/{p}/invitations", ada.id()));
        ada.api()
                .request()
                .header("If-Match", "\"0\"")
                .post("people/{p}/invitations/{i}/withdrawal", ada.id(), second)
                .then()
                .statusCode(200);

        var actions = actions(tenant);
        assertEquals(
                List.of(
                        "rater-invited",
                        "skills-rated",
                        "invitation-answered",
                        "rater-invited",
                        "invitation-withdrawn"),
                actions.subList(5, actions.size()));
    }

    @Test
    void eachStepOfAnOwnScaleLeavesItsEntryAndARefusalNone() {
        var tenant = Tenant.existing();
        var body = """
                {"name": "craft", "title": "Craft", "lowest": 1, "highest": 3, "decimals": 0, "source": "Handbook"}""";
        tenant.hr().post(body, "skill-scales").then().statusCode(201);
        tenant.hr().post(body, "skill-scales").then().statusCode(409);
        tenant.hr().act("skill-scales/{s}/retirement", "craft").then().statusCode(200);
        tenant.hr().act("skill-scales/{s}/retirement", "craft").then().statusCode(409);

        assertEquals(List.of("organisation-created", "scale-added", "scale-retired"), actions(tenant));
    }

    @Test
    void eachStepOfADevelopmentPlanLeavesItsEntryAndARefusalNone() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        said.rated(ada, "2.A.1.c", 2.0);
        var analysis = Api.id(ada.api().post("{\"targets\": [\"13-1071.00\"]}", "people/{p}/gap-analyses", ada.id()));
        var body = "{\"analysisId\": \"%s\", \"weeklyHours\": 5}".formatted(analysis);
        var plan = Api.id(ada.api().post(body, "people/{p}/development-plans", ada.id()));
        ada.api()
                .change("{\"objectives\": {\"2.A.1.c\": {\"practice\": []}}}", PLAN, ada.id(), plan)
                .then()
                .statusCode(200);
        ada.api().act(PLAN + "/completion", ada.id(), plan).then().statusCode(200);
        ada.api().act(PLAN + "/completion", ada.id(), plan).then().statusCode(409);

        assertEquals(
                List.of(
                        "gaps-analysed",
                        "development-plan-made",
                        "development-plan-changed",
                        "development-plan-completed"),
                actions(tenant).subList(3, 7));
        assertEquals(7, actions(tenant).size());
    }

    private List<String> actions(Tenant tenant) {
        return scope.call(
                tenant.slug(), () -> QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                        .createNativeQuery("select action from audit_entry order by id", String.class)
                        .getResultList()));
    }
}
