package io.careerplan.assessment.personerasure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.PersonErased;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class ErasureTest {

    /** Every table that can say something about a person, and how. */
    private static final List<String> TRACES = List.of(
            "select count(*) from person where id = :id",
            "select count(*) from member where id = :id",
            "select count(*) from given_grant where person_id = :id or grantee_id = :id",
            "select count(*) from rating_invitation where person_id = :id or invited_id = :id",
            "select count(*) from access_grant where person_id = :id or grantee_id = :id",
            "select count(*) from audit_entry where actor_person = :id",
            "select count(*) from outbox where aggregateid = cast(:id as text) and type not like '%person.erased.v1'");

    private Tenant tenant;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
    }

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Test
    void whomTheyThemselvesEraseIsGoneAndEveryoneHears() {
        var ada = someoneWithGrantsBothWays();
        var bob = tenant.employee();
        invite(ada, bob);
        invite(bob, ada);

        ada.api()
                .act("people/{id}/erasure", ada.id())
                .then()
                .statusCode(202)
                .body("personId", equalTo(ada.id().toString()));

        var told = Heard.of(ada.id(), PersonErased.class, 1).getFirst();
        assertEquals(ada.id(), told.personId());
        assertEquals(2, told.version());
        assertInstanceOf(PersonErased.class, Heard.soFar(ada.id()).getLast().event());
        assertEquals(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L), traces(ada.id()));
        ada.api().get("people/me").then().statusCode(403).body("code", equalTo("sign-in-not-registered"));
        ada.api().get("people/{id}", ada.id()).then().statusCode(404);
        tenant.hr().get("people/{id}", ada.id()).then().statusCode(404);
        tenant.hr()
                .request()
                .queryParam("externalId", ada.externalId())
                .get("people")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void hrErasesAsWellAlsoWhoLeft() {
        var ada = tenant.employee();
        tenant.hr().act("people/{id}/departure", ada.id()).then().statusCode(200);

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);

        assertEquals(3, Heard.of(ada.id(), PersonErased.class, 1).getFirst().version());
    }

    @Test
    void whoIsErasedIsThereToEraseOnlyOnce() throws Exception {
        var ada = tenant.employee();
        Callable<Integer> erase =
                () -> tenant.hr().act("people/{id}/erasure", ada.id()).statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var accepted = 0;
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> erase).limit(4).toList())) {
                accepted += answer.get() == 202 ? 1 : 0;
            }
            assertEquals(1, accepted);
        }

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(404);
        assertEquals(1, Heard.of(ada.id(), PersonErased.class, 1).size());
    }

    @Test
    void theSameExternalIdCanBeRegisteredAnewAsAnotherPerson() {
        var ada = tenant.employee();
        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);

        var anew = Api.id(Someone.register(tenant, ada.externalId()));

        assertNotEquals(ada.id(), anew);
        ada.api().get("people/me").then().statusCode(200).body("id", equalTo(anew.toString()));
    }

    @Test
    void aStoredAnswerAboutThePersonIsForgottenToo() {
        var key = UUID.randomUUID().toString();
        var body = Someone.body("E-1");
        var first = Api.id(tenant.hrSystem()
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("people"));
        tenant.hr().act("people/{id}/erasure", first).then().statusCode(202);

        var again = tenant.hrSystem()
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("people");

        assertNotEquals(first.toString(), again.path("id"));
    }

    @Test
    void nobodyElseErases() {
        var ada = tenant.employee();

        for (var other : List.of(
                tenant.employee().api(), tenant.coach().api(), Tenant.existing().hr())) {
            other.act("people/{id}/erasure", ada.id()).then().statusCode(404);
        }
        ada.api().get("people/me").then().statusCode(200);
    }

    @Test
    void whatIsHeldIsHandedOut() {
        var ada = someoneWithGrantsBothWays();

        ada.api()
                .get("people/{id}/export", ada.id())
                .then()
                .statusCode(200)
                .body("sections.profile[0].externalId", equalTo(ada.externalId()))
                .body("sections.profile[0].circumstances.locations", hasSize(0))
                .body("sections.grants", hasSize(2));
        tenant.employee().api().get("people/{id}/export", ada.id()).then().statusCode(404);
    }

    private static void invite(Someone by, Someone of) {
        var body = "{\"invitedId\": \"%s\", \"invitedAs\": \"PEER\", \"skillIds\": [\"2.A.1.c\"]}".formatted(of.id());
        by.api().post(body, "people/{p}/invitations", by.id()).then().statusCode(201);
    }

    private Someone someoneWithGrantsBothWays() {
        var ada = tenant.coach();
        var bob = tenant.coach();
        ada.grant(bob.id(), "COACH", "[\"PLAN\"]", "[\"READ\"]").then().statusCode(201);
        bob.grant(ada.id(), "COACH", "[\"PLAN\"]", "[\"READ\"]").then().statusCode(201);
        return ada;
    }

    private List<Long> traces(UUID person) {
        return TRACES.stream().map(question -> count(question, person)).toList();
    }

    private long count(String question, UUID person) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew()
                .call(() -> (Long) database.createNativeQuery(question, Long.class)
                        .setParameter("id", person)
                        .getSingleResult()));
    }
}
