package io.careerplan.assessment.evidenceoffer;

import static io.careerplan.assessment.evidenceoffer.OfferFixture.LINK;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.OFFERS;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.REACHED;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.TEXT;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.offered;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.outcome;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.rate;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.rateAnyway;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.reached;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.reject;
import static io.careerplan.assessment.evidenceoffer.OfferFixture.stage;
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
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.rating.RatingFixture;
import io.careerplan.events.SkillProfileChanged;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class EvidenceOffersTest {

    private static final String ANSWERED = "409 evidence-offer-answered";
    private static final String SKILLS = "[\"SKILLS\"]";

    private Tenant tenant;
    private Someone ada;
    private Someone coach;

    @BeforeEach
    void beginWithAPersonAndWhoApprovesTheirSkills() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        coach = tenant.coach();
        allow(coach, "COACH", "[\"READ\", \"EDIT\", \"APPROVE\"]");
    }

    private void allow(Someone whom, String role, String verbs) {
        ada.grant(whom.id(), role, SKILLS, verbs).then().statusCode(201);
    }

    @Test
    void aReachedMilestoneIsOfferedOnThePersonsDay() {
        var offer = offered(ada, reached(ada, WRITING, "9.Z"));

        coach.api()
                .get(OFFERS, ada.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(offer.toString()))
                .body("items[0].milestoneTitle", equalTo("Report handed in"))
                .body("items[0].reachedOn", equalTo("2026-11-21"))
                .body("items[0].evidence", contains(LINK, TEXT))
                .body("items[0].skills.skillId", contains(WRITING, "9.Z"))
                .body("items[0].skills.skillName", contains(equalTo("Writing"), nullValue()))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].answeredAt", nullValue());
        ada.api()
                .get("people/{p}/export", ada.id())
                .then()
                .body("sections.'evidence-offers'.id", contains(offer.toString()));
    }

    @Test
    void whoApprovesTheSkillsRatesByTheEvidenceOnce() {
        var offer = offered(ada, reached(ada, WRITING, SPEAKING));

        rate(coach.api(), ada, offer, stage(WRITING, 4))
                .then()
                .statusCode(201)
                .header("Location", containsString("/people/" + ada.id() + "/skill-ratings"))
                .header("ETag", "\"1\"")
                .body("profileVersion", equalTo(1))
                .body("ratings.source", contains("EVIDENCE"))
                .body("ratings.raterId", contains(coach.id().toString()))
                .body(
                        "ratings.ratedOn",
                        contains(LocalDate.now(ZoneId.of("Europe/Berlin")).toString()))
                .body("ratings[0].evidence", contains(LINK))
                .body("ratings.offerId", contains(offer.toString()));

        rate(coach.api(), ada, offer, stage(SPEAKING, 4)).then().statusCode(409).body("code", answered());
        reject(ada.api(), ada, offer).then().statusCode(409).body("code", answered());
        ada.api()
                .get(OFFERS + "?state=TAKEN", ada.id())
                .then()
                .body("items.version", contains(1))
                .body("items[0].answeredAt", notNullValue());
        ada.api().get(OFFERS + "?state=OPEN", ada.id()).then().body("items", hasSize(0));
        var told = Heard.of(ada.id(), SkillProfileChanged.class, 1).getFirst().profile();
        assertEquals(WRITING, told.skills().getFirst().skillId());
    }

    private static Matcher<String> answered() {
        return equalTo("evidence-offer-answered");
    }

    /** Of a rater only the latest rating counts, and what the milestone shows is the latest they say. */
    @Test
    void whatTheMilestoneShowsCountsThoughItsRaterRatedSinceItWasReached() {
        var offer = offered(ada, reached(ada, WRITING));
        var since = stage(WRITING, 1);
        RatingFixture.rate(coach.api(), ada, since).then().statusCode(201).body("ratings.source", contains("COACH"));

        rate(coach.api(), ada, offer, stage(WRITING, 5)).then().statusCode(201);

        var told = Heard.of(ada.id(), SkillProfileChanged.class, 2).getLast().profile();
        assertEquals(new BigDecimal("1.000000"), told.skills().getFirst().estimate());
        coach.api().get(OFFERS, ada.id()).then().body("items.reachedOn", contains("2026-11-21"));
    }

    /** What nobody can look up is what the rater says. */
    @Test
    void withoutALinkTheRatingIsTheCoachs() {
        var offer = offered(ada, reached(ada, REACHED, List.of(TEXT, "see " + LINK), WRITING));

        rate(coach.api(), ada, offer, stage(WRITING, 4))
                .then()
                .statusCode(201)
                .body("ratings.source", contains("COACH"))
                .body("ratings[0].evidence", hasSize(0))
                .body("ratings.offerId", contains(offer.toString()));
        ada.api().get(OFFERS, ada.id()).then().body("items[0].evidence", contains(TEXT, "see " + LINK));
    }

    @Test
    void nobodyElseRatesByIt() {
        var editor = tenant.coach();
        var reader = tenant.coach();
        var mentor = Someone.registered(tenant, "employee", "mentor");
        allow(editor, "COACH", "[\"READ\", \"EDIT\"]");
        allow(mentor, "MENTOR", "[\"READ\", \"EDIT\"]");
        allow(reader, "COACH", "[\"READ\", \"APPROVE\"]");
        var offer = offered(ada, reached(ada, WRITING));

        for (var other : List.of(ada, editor, mentor)) {
            rate(other.api(), ada, offer, stage(WRITING, 4))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("approver-rates-evidence"))
                    .body("detail", containsString("people/" + ada.id() + "/skill-ratings"));
        }
        for (var other : List.of(reader, tenant.employee(), Tenant.existing().employee())) {
            rate(other.api(), ada, offer, stage(WRITING, 4)).then().statusCode(404);
            reject(other.api(), ada, offer).then().statusCode(404);
        }
        tenant.employee().api().get(OFFERS, ada.id()).then().statusCode(404);
        tenant.hr().get(OFFERS, ada.id()).then().statusCode(403);
        rate(tenant.hr(), ada, offer, stage(WRITING, 4)).then().statusCode(403);
        ada.api().get("people/{p}/skill-ratings", ada.id()).then().body("items", hasSize(0));
        assertEquals(List.of(offer.toString()), OfferFixture.ids(ada));
    }

    @Test
    void anOfferIsNotFoundElsewhere() {
        var bob = tenant.employee();
        var offer = offered(ada, reached(ada, WRITING));

        rate(bob.api(), bob, offer, stage(WRITING, 4)).then().statusCode(404);
        reject(bob.api(), bob, offer).then().statusCode(404);
        rate(coach.api(), ada, UUID.randomUUID(), stage(WRITING, 4)).then().statusCode(404);
    }

    @Test
    void thePersonOrWhoEditsTheSkillsRejects() {
        var editor = tenant.coach();
        allow(editor, "COACH", "[\"READ\", \"EDIT\"]");
        for (var by : List.of(ada, editor)) {
            var offer = offered(ada, reached(ada, WRITING));

            reject(by.api(), ada, offer)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("REJECTED"))
                    .body("answeredAt", notNullValue());

            reject(by.api(), ada, offer).then().statusCode(409).body("detail", containsString("REJECTED"));
            rate(coach.api(), ada, offer, stage(WRITING, 4))
                    .then()
                    .statusCode(409)
                    .body("code", answered());
        }
    }

    @Test
    void oneWrongRatingAndNoneIsTaken() {
        var offer = offered(ada, reached(ada, WRITING, SPEAKING, "9.Z"));

        var refused = rate(
                coach.api(),
                ada,
                offer,
                stage(WRITING, 4),
                stage(WRITING, 3),
                stage("2.A.1.a", 4),
                stage("9.Z", 4),
                "{\"skillId\": \"2.A.1.d\", \"scale\": \"dreyfus\", \"level\": 6, \"ratedOn\": \"2999-01-01\"}");

        assertEquals(
                List.of(
                        "/ratings/1/skillId",
                        "/ratings/2/skillId",
                        "/ratings/3/skillId",
                        "/ratings/4/level",
                        "/ratings/4/ratedOn"),
                Api.pointers(refused));
        refused.then()
                .body(
                        "errors.code",
                        contains("duplicate", "not-offered", "unknown-skill", "in-the-future", "out-of-range"));
        assertUntouched(offer);
    }

    @Test
    void eachRatingNamesScaleAndLevel() {
        var offer = offered(ada, reached(ada, WRITING));

        assertEquals(List.of("/ratings"), Api.pointers(rateAnyway(coach.api(), ada, offer)));
        assertEquals(
                List.of("/ratings/0/level", "/ratings/0/scale"),
                Api.pointers(rateAnyway(coach.api(), ada, offer, "{\"skillId\": \"2.A.1.c\"}")));
        assertUntouched(offer);
    }

    private void assertUntouched(UUID offer) {
        ada.api()
                .get(OFFERS + "?state=OPEN", ada.id())
                .then()
                .body("items.id", contains(offer.toString()))
                .body("items.version", contains(0));
        ada.api().get("people/{p}/skill-ratings", ada.id()).then().body("items", hasSize(0));
    }

    @Test
    void theListComesInPagesWhatWasReachedLastFirst() {
        var offers = Stream.of(2, 0, 1)
                .map(day -> offered(ada, reached(ada, REACHED.plusSeconds(day), List.of(LINK), WRITING)))
                .map(UUID::toString)
                .toList();

        var first = ada.api().get(OFFERS + "?limit=2&state=OPEN", ada.id());
        first.then().body("items.id", contains(offers.get(0), offers.get(2)));
        var cursor = first.<String>path("next");
        ada.api()
                .get(OFFERS + "?state=OPEN&cursor={c}", ada.id(), cursor)
                .then()
                .body("items.id", contains(offers.get(1)))
                .body("next", nullValue());
        ada.api().get(OFFERS + "?cursor={c}", ada.id(), cursor).then().statusCode(400);
        assertEquals(List.of("state"), Api.pointers(ada.api().free().get(OFFERS + "?state=LOST", ada.id())));
    }

    @Test
    void ofSeveralWhoRateAtOnceOneDoes() throws Exception {
        var offer = offered(ada, reached(ada, WRITING));
        var other = tenant.coach();
        allow(other, "COACH", "[\"READ\", \"EDIT\", \"APPROVE\"]");
        var calls = Stream.of(coach, other, coach, other)
                .map(by -> (Callable<String>) () -> outcome(rate(by.api(), ada, offer, stage(WRITING, 4))))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = threads.invokeAll(calls).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of("201 null", ANSWERED, ANSWERED, ANSWERED), outcomes);
        }
        ada.api().get("people/{p}/skill-ratings", ada.id()).then().body("items", hasSize(1));
    }
}
