package io.careerplan.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonLeft;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A copy elsewhere is rebuilt from what is said again: the present content under the present version. */
@AssessmentTest
class RepublicationTest {

    private static final String PLAN = "[\"PLAN\"]";
    private static final String READ = "[\"READ\"]";

    @Test
    void allOfATenantIsSaidAgain() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", PLAN, READ).then().statusCode(201);
        var revoked = Api.id(ada.grant(coach.id(), "MENTOR", PLAN, READ));
        ada.api()
                .request()
                .header("If-Match", "\"0\"")
                .delete("people/{p}/access-grants/{g}", ada.id(), revoked)
                .then()
                .statusCode(204);
        tenant.hr().act("people/{id}/departure", coach.id()).then().statusCode(200);
        assertEquals(5, Heard.of(ada.id(), 5).size());

        republish("{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug()));

        assertEquals(
                0,
                last(tenant.slug(), OrganisationChanged.class, 2).organisation().version());
        assertEquals(1, last(ada.id(), PersonChanged.class, 2).person().version());
        assertEquals(2, last(coach.id(), PersonLeft.class, 2).person().version());
        var given = Heard.of(ada.id(), GrantGiven.class, 3);
        assertEquals(given.getFirst(), given.getLast());
        assertEquals(
                last(ada.id(), GrantRevoked.class, 2),
                Heard.of(ada.id(), GrantRevoked.class, 2).getFirst());
    }

    @Test
    void onePersonIsSaidAgainAlone() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        var bob = tenant.employee();

        republish(
                "{\"scope\": \"PERSON\", \"tenant\": \"%s\", \"personId\": \"%s\"}".formatted(tenant.slug(), ada.id()));

        assertEquals(1, last(ada.id(), PersonChanged.class, 2).person().version());
        assertTrue(Heard.soFar(bob.id()).size() <= 2);
    }

    @Test
    void onlyOperatorsHaveThingsSaidAgain() {
        var tenant = Tenant.existing();
        var body = "{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug());

        for (var api : List.of(tenant.hr(), tenant.employee().api())) {
            api.post(body, "republications").then().statusCode(403);
        }
    }

    private static void republish(String body) {
        Api.operator().post(body, "republications").then().statusCode(202);
    }

    private static <E extends AssessmentEvent> E last(Object key, Class<E> kind, int count) {
        return Heard.of(key, kind, count).getLast();
    }
}
