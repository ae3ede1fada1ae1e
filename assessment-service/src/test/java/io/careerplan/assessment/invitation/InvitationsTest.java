package io.careerplan.assessment.invitation;

import static io.careerplan.assessment.rating.RatingFixture.SPEAKING;
import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class InvitationsTest {

    private static final String GIVEN = "people/{p}/invitations";
    private static final String ONE = GIVEN + "/{i}";
    private static final String RECEIVED = "people/me/received-invitations";

    private Tenant tenant;
    private Someone ada;
    private Someone bob;

    @BeforeEach
    void beginWithTwoColleagues() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        bob = tenant.employee();
    }

    @Test
    void anInvitationIsGivenReadListedAndWithdrawn() {
        var given = invite(bob.id(), "PEER", "\"2.A.1.c\", \"2.A.1.d\"");
        var id = Api.id(given);
        given.then()
                .header("Location", containsString("/people/" + ada.id() + "/invitations/" + id))
                .header("ETag", "\"0\"")
                .body("invitedId", equalTo(bob.id().toString()))
                .body("skillIds", contains(WRITING, SPEAKING))
                .body("until", equalTo(today().plusDays(30).toString()))
                .body("state", equalTo("OPEN"));
        ada.api().get(ONE, ada.id(), id).then().header("ETag", "\"0\"").body("invitedAs", equalTo("PEER"));
        ada.api().get(GIVEN, ada.id()).then().body("items.id", contains(id.toString()));

        withdraw(id, "\"7\"").then().statusCode(412).header("ETag", "\"0\"");
        ada.api().free().post(ONE + "/withdrawal", ada.id(), id).then().statusCode(428);
        withdraw(id, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("WITHDRAWN"))
                .body("closedAt", notNullValue());
        withdraw(id, "\"2\"").then().statusCode(409).body("code", equalTo("invitation-closed"));
        invite(bob.id(), "MANAGER", "\"2.A.1.c\"").then().statusCode(201);
    }

    @Test
    void whoIsNotThereIsToldApartFromNobody() {
        var left = tenant.employee();
        tenant.hr().act("people/{p}/departure", left.id()).then().statusCode(200);
        var erased = tenant.employee();
        tenant.hr().act("people/{p}/erasure", erased.id()).then().statusCode(202);

        var told = List.of(left.id(), erased.id(), Tenant.existing().employee().id(), UUID.randomUUID()).stream()
                .map(id -> invite(id, "PEER", "\"2.A.1.c\""))
                .map(answer ->
                        answer.then().statusCode(400).extract().asString().replaceAll("\"traceId\":\"[^\"]*\"", ""))
                .distinct()
                .toList();

        assertEquals(1, told.size(), told::toString);
        assertEquals(List.of("/invitedId"), Api.pointers(invite(UUID.randomUUID(), "PEER", "\"2.A.1.c\"")));
        assertEquals(List.of("/invitedId"), Api.pointers(invite(ada.id(), "PEER", "\"2.A.1.c\"")));
    }

    @Test
    void whatCannotBeAskedIsRefusedAtItsPlace() {
        assertEquals(
                List.of("/skillIds/1", "/until"),
                Api.pointers(ada.api()
                        .postAnyway(
                                "{\"invitedId\": \"%s\", \"invitedAs\": \"PEER\", \"skillIds\": [\"2.A.1.c\", \"9.Z\"], \"until\": \"2999-01-01\"}"
                                        .formatted(bob.id()),
                                GIVEN,
                                ada.id())));
        assertEquals(List.of("/skillIds"), Api.pointers(inviteAnyway("PEER", "")));
        var many = String.join(", ", Collections.nCopies(41, "\"2.A.1.c\""));
        assertEquals(List.of("/skillIds"), Api.pointers(inviteAnyway("PEER", many)));
        assertEquals(List.of("/invitedAs"), Api.pointers(inviteAnyway("COACH", "\"2.A.1.c\"")));
        ada.api().get(GIVEN, ada.id()).then().body("items", hasSize(0));
    }

    @Test
    void oneIsAskedOnceAtATime() {
        invite(bob.id(), "PEER", "\"2.A.1.c\"").then().statusCode(201);

        invite(bob.id(), "MANAGER", "\"2.A.1.d\"").then().statusCode(409).body("code", equalTo("already-invited"));
    }

    @Test
    void ofManyAtOnceOneStands() throws Exception {
        Callable<Integer> ask = () -> invite(bob.id(), "PEER", "\"2.A.1.c\"").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads.invokeAll(Collections.nCopies(4, ask)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertEquals(List.of(201, 409, 409, 409), statuses);
        }
    }

    @Test
    void theSameKeyInvitesOnce() {
        var key = UUID.randomUUID().toString();
        var body = body(bob.id(), "PEER", "\"2.A.1.c\"");
        var ids = List.of(1, 2).stream()
                .map(i -> Api.id(ada.api()
                        .request()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(GIVEN, ada.id())))
                .distinct()
                .toList();

        assertEquals(1, ids.size());
    }

    /** Not even whoever may edit and approve all of the person's skills. */
    @Test
    void nobodyInvitesForAnother() {
        var id = Api.id(invite(bob.id(), "PEER", "\"2.A.1.c\""));
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\", \"EDIT\", \"APPROVE\"]")
                .then()
                .statusCode(201);

        for (var other : List.of(bob, coach, Tenant.existing().employee())) {
            other.api()
                    .post(body(tenant.employee().id(), "PEER", "\"2.A.1.c\""), GIVEN, ada.id())
                    .then()
                    .statusCode(404);
            other.api().get(GIVEN, ada.id()).then().statusCode(404);
            other.api().get(ONE, ada.id(), id).then().statusCode(404);
            other.api().get(ONE, other.id(), id).then().statusCode(404);
            other.api()
                    .request()
                    .header("If-Match", "\"0\"")
                    .post(ONE + "/withdrawal", ada.id(), id)
                    .then()
                    .statusCode(404);
        }
        tenant.hr().get(GIVEN, ada.id()).then().statusCode(403);
    }

    @Test
    void invitationsAreHandedOutToBothAndEndWithEither() {
        var id = Api.id(invite(bob.id(), "PEER", "\"2.A.1.c\""));
        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .body("sections.'rating-invitations'.given.id", contains(id.toString()));
        bob.api()
                .get("people/{p}/export", bob.id())
                .then()
                .body(
                        "sections.'rating-invitations'.received.personId",
                        contains(ada.id().toString()))
                .body("sections.'rating-invitations'.received.state", contains("OPEN"));

        tenant.hr().act("people/{p}/erasure", bob.id()).then().statusCode(202);
        ada.api().get(ONE, ada.id(), id).then().statusCode(404);

        var eve = tenant.employee();
        invite(eve.id(), "PEER", "\"2.A.1.c\"").then().statusCode(201);
        tenant.hr().act("people/{p}/erasure", ada.id()).then().statusCode(202);
        eve.api().get(RECEIVED).then().body("items", hasSize(0));
    }

    @Test
    void bothListsComeInPages() {
        var eve = tenant.employee();
        invite(bob.id(), "PEER", "\"2.A.1.c\"").then().statusCode(201);
        var second = Api.id(invite(eve.id(), "PEER", "\"2.A.1.c\""));
        var body = body(eve.id(), "PEER", "\"2.A.1.c\"");
        bob.api().post(body, GIVEN, bob.id()).then().statusCode(201);

        ada.api()
                .get(GIVEN + "?limit=1", ada.id())
                .then()
                .body("items.id", contains(second.toString()))
                .body("next", notNullValue());
        var first = eve.api().get(RECEIVED + "?limit=1");
        first.then().body("items.personId", contains(bob.id().toString()));
        eve.api()
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get(RECEIVED)
                .then()
                .body("items.personId", contains(ada.id().toString()))
                .body("next", nullValue());
    }

    private Response invite(UUID invited, String as, String skills) {
        return ada.api().post(body(invited, as, skills), GIVEN, ada.id());
    }

    /** What the description forbids already. */
    private Response inviteAnyway(String as, String skills) {
        return ada.api().postAnyway(body(bob.id(), as, skills), GIVEN, ada.id());
    }

    private Response withdraw(UUID id, String version) {
        return ada.api().request().header("If-Match", version).post(ONE + "/withdrawal", ada.id(), id);
    }

    private static String body(UUID invited, String as, String skills) {
        return "{\"invitedId\": \"%s\", \"invitedAs\": \"%s\", \"skillIds\": [%s]}".formatted(invited, as, skills);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Berlin"));
    }
}
