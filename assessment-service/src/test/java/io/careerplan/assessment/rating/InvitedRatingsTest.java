package io.careerplan.assessment.rating;

import static io.careerplan.assessment.rating.RatingFixture.SPEAKING;
import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static io.careerplan.assessment.rating.RatingFixture.level;
import static io.careerplan.assessment.rating.RatingFixture.levelOn;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static io.careerplan.assessment.rating.RatingFixture.rateAnyway;
import static io.careerplan.assessment.rating.RatingFixture.stage;
import static io.careerplan.assessment.rating.RatingFixture.unobserved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers and peers rate by a person's invitation, for named skills, once. */
@AssessmentTest
class InvitedRatingsTest {

    private static final String RATINGS = "people/{id}/skill-ratings";

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

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
    void theInvitedRateAsWhatTheyWereInvitedAndAreToldNothingElse() {
        rate(ada.api(), ada, level(WRITING, 1), level(SPEAKING, 1)).then().statusCode(201);
        var id = invite(bob, "MANAGER", WRITING, SPEAKING);

        rate(bob.api(), ada, stage(WRITING, 4, "https://example.org/report"), unobserved(SPEAKING))
                .then()
                .statusCode(201)
                .header("Location", containsString("/people/me/received-invitations/" + id))
                .header("ETag", "\"2\"")
                .body("profileVersion", nullValue())
                .body("ratings", hasSize(2))
                .body("ratings.source", contains("MANAGER", "MANAGER"));
        bob.api().get(RATINGS, ada.id()).then().statusCode(404);
        bob.api().get("people/{id}/skills", ada.id()).then().statusCode(404);
        bob.api().get("people/{id}", ada.id()).then().statusCode(404);
        ada.api().get(RATINGS, ada.id()).then().body("items", hasSize(4));
    }

    /** 1·0.25 for the person, 1.5·0.5 for the peer, 2·1 for the manager, all of today: 3 of 4.5. */
    @Test
    void aPeerCountsOneAndAHalfTimesAndAManagerTwice() {
        var eve = tenant.employee();
        invite(bob, "PEER", WRITING);
        invite(eve, "MANAGER", WRITING);
        rate(ada.api(), ada, level(WRITING, 1.75)).then().statusCode(201);
        rate(bob.api(), ada, level(WRITING, 3.5)).then().statusCode(201);
        rate(eve.api(), ada, level(WRITING, 7)).then().statusCode(201);

        ada.api()
                .get("people/{id}/skills", ada.id())
                .then()
                .body("skills[0].estimate", equalTo(0.666667f))
                .body("skills[0].sources", equalTo(3));
    }

    @Test
    void onlyWhatWasNamedAndEachOnce() {
        invite(bob, "PEER", WRITING);

        assertEquals(
                List.of("/ratings/1/skillId", "/ratings/2/skillId"),
                Api.pointers(rate(
                        bob.api(), ada, level(WRITING, 3), level(SPEAKING, 3), levelOn(WRITING, 2, "2026-01-01"))));
        assertEquals(
                List.of("/ratings/0/source"),
                Api.pointers(rateAnyway(
                        bob.api(), ada, "{\"skillId\": \"2.A.1.c\", \"notObserved\": true, \"source\": \"MANAGER\"}")));
        rate(bob.api(), ada, level(WRITING, 3)).then().statusCode(201);
    }

    @Test
    void whoHasAnsweredIsAStrangerAgainAndMayBeAskedAnew() {
        invite(bob, "PEER", WRITING);
        rate(bob.api(), ada, level(WRITING, 3)).then().statusCode(201);

        rate(bob.api(), ada, level(WRITING, 5)).then().statusCode(404);
        invite(bob, "PEER", WRITING);
        rate(bob.api(), ada, level(WRITING, 5)).then().statusCode(201);
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        invite(bob, "PEER", WRITING);
        Callable<Integer> answer = () -> rate(bob.api(), ada, level(WRITING, 4)).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told :
                    threads.invokeAll(Stream.generate(() -> answer).limit(4).toList())) {
                statuses.add(told.get());
            }
        }

        assertEquals(List.of(201, 404, 404, 404), statuses.stream().sorted().toList());
        ada.api().get(RATINGS, ada.id()).then().body("items", hasSize(1));
    }

    @Test
    void theSameKeyIsAnsweredTheSameAgain() {
        invite(bob, "PEER", WRITING);
        var key = UUID.randomUUID().toString();
        var ids = Stream.generate(() -> bob.api()
                        .request()
                        .header("Idempotency-Key", key)
                        .body(RatingFixture.list(level(WRITING, 4)))
                        .post(RATINGS, ada.id()))
                .limit(2)
                .map(answer -> answer.then().statusCode(201).extract().<String>path("ratings[0].id"))
                .distinct()
                .toList();

        assertEquals(1, ids.size());
    }

    @Test
    void noInvitationAWithdrawnOneAnExpiredOneAndOneToAnotherOpenNothing() {
        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(404);
        invite(tenant.employee(), "PEER", WRITING);
        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(404);

        var withdrawn = invite(bob, "PEER", WRITING);
        ada.api()
                .request()
                .header("If-Match", "\"0\"")
                .post("people/{p}/invitations/{i}/withdrawal", ada.id(), withdrawn)
                .then()
                .statusCode(200);
        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(404);

        var expired = invite(bob, "PEER", WRITING);
        expire(expired);
        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(404);
        bob.api()
                .get("people/me/received-invitations/{i}", expired)
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("answer", nullValue());
        invite(bob, "PEER", WRITING);
        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(201);
    }

    @Test
    void aGrantGoesBeforeAnInvitation() {
        var coach = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"SKILLS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);
        var id = invite(coach, "PEER", WRITING);

        rate(coach.api(), ada, level(SPEAKING, 4))
                .then()
                .statusCode(201)
                .body("ratings.source", contains("COACH"))
                .body("profileVersion", equalTo(1));
        ada.api().get("people/{p}/invitations/{i}", ada.id(), id).then().body("state", equalTo("OPEN"));
    }

    @Test
    void aCoachWithoutAGrantRatesAsThePeerTheyWereInvitedAs() {
        var coach = tenant.coach();
        invite(coach, "PEER", WRITING);

        rate(coach.api(), ada, level(WRITING, 4)).then().statusCode(201).body("ratings.source", contains("PEER"));
    }

    @Test
    void whatSomebodyAskedWhoLeftCountsNoMore() {
        var id = invite(bob, "PEER", WRITING);
        tenant.hr().act("people/{p}/departure", ada.id()).then().statusCode(200);

        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(404);
        bob.api()
                .get("people/me/received-invitations/{i}", id)
                .then()
                .statusCode(200)
                .body("answer", nullValue());
    }

    @Test
    void anErasedRaterIsCutFromWhatTheySaid() {
        invite(bob, "PEER", WRITING);
        rate(bob.api(), ada, level(WRITING, 4)).then().statusCode(201);
        tenant.hr().act("people/{p}/erasure", bob.id()).then().statusCode(202);

        ada.api()
                .get(RATINGS, ada.id())
                .then()
                .body("items.source", contains("PEER"))
                .body("items.raterId", equalTo(new ArrayList<>(Arrays.asList((Object) null))));
        ada.api().get("people/{p}/invitations", ada.id()).then().body("items", hasSize(0));
    }

    private UUID invite(Someone invited, String as, String... skills) {
        var named = "\"" + String.join("\", \"", skills) + "\"";
        var body =
                "{\"invitedId\": \"%s\", \"invitedAs\": \"%s\", \"skillIds\": [%s]}".formatted(invited.id(), as, named);
        return Api.id(ada.api().post(body, "people/{p}/invitations", ada.id()));
    }

    /** Its last day was yesterday at the latest, in every time zone. */
    private void expire(UUID invitation) {
        scope.run(tenant.slug(), () -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update rating_invitation set until = current_date - 2 where id = :id")
                .setParameter("id", invitation)
                .executeUpdate()));
    }
}
