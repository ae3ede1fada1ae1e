package io.careerplan.assessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.AssessmentEvent;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.LastingFact;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonLeft;
import java.time.Duration;
import java.util.List;
import java.util.Set;
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

    /** Same id, same time, same content: whoever has taken it takes nothing more. */
    @Test
    void aFactIsSaidAgainAsTheSame() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        satisfied(ada, 5);
        satisfied(ada, 1);
        paid(ada, "42000.00");
        paid(ada, "46000.50");
        var before = facts(ada, 4);

        republish(
                "{\"scope\": \"PERSON\", \"tenant\": \"%s\", \"personId\": \"%s\"}".formatted(tenant.slug(), ada.id()));

        var after = facts(ada, 8).subList(4, 8);
        assertEquals(Set.copyOf(before), Set.copyOf(after));
        assertEquals(4, Set.copyOf(before).size());
    }

    @Test
    void changesOfPayAreHandedOutAndForgotten() {
        var tenant = Tenant.existing();
        var ada = tenant.employee();
        paid(ada, "42000.00");
        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .body("sections.'pay-changes'.amount.amount", contains("42000.00"));

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
    }

    private static void satisfied(Someone person, int value) {
        var body = "{\"instrument\": \"overall-satisfaction\", \"answers\": [{\"item\": \"overall\", \"value\": %d}]}"
                .formatted(value);
        person.api()
                .post(body, "people/{p}/survey-responses", person.id())
                .then()
                .statusCode(201);
    }

    private static void paid(Someone person, String amount) {
        var body = "{\"role\": \"Clerk\", \"compensation\": {\"base\": {\"amount\": \"%s\", \"currency\": \"USD\"}}}"
                .formatted(amount);
        person.api()
                .post(body, "people/{p}/situation-assessments", person.id())
                .then()
                .statusCode(201);
    }

    /** Id, time and content of the lasting facts about a person, in the order in which they were heard. */
    private static List<String> facts(Someone person, int count) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> lasting(person), facts -> facts.size() >= count);
    }

    private static List<String> lasting(Someone person) {
        return Heard.soFar(person.id()).stream()
                .filter(heard -> heard.event() instanceof LastingFact)
                .map(heard -> heard.envelope().id() + " " + heard.envelope().time() + " " + heard.event())
                .toList();
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
