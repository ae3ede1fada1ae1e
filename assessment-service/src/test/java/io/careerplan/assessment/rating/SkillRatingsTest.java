package io.careerplan.assessment.rating;

import static io.careerplan.assessment.rating.RatingFixture.SPEAKING;
import static io.careerplan.assessment.rating.RatingFixture.WRITING;
import static io.careerplan.assessment.rating.RatingFixture.level;
import static io.careerplan.assessment.rating.RatingFixture.rate;
import static io.careerplan.assessment.rating.RatingFixture.rateAnyway;
import static io.careerplan.assessment.rating.RatingFixture.stage;
import static io.careerplan.assessment.rating.RatingFixture.unobserved;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.SkillProfileChanged;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class SkillRatingsTest {

    private static final String RATINGS = "people/{id}/skill-ratings";
    private static final String SKILLS = "[\"SKILLS\"]";

    /** What one rating adds to the version that is told. */
    private static final long DAYS = 10_000_000;

    private Tenant tenant;
    private Someone ada;
    private Someone coach;

    @BeforeEach
    void beginWithAPersonAndACoach() {
        tenant = Tenant.existing();
        ada = tenant.employee();
        coach = tenant.coach();
    }

    @Test
    void whatPeopleSayOfThemselvesIsKeptAndTheWholeProfileIsTold() {
        rate(ada.api(), ada, level(WRITING, 3.5), unobserved(SPEAKING))
                .then()
                .statusCode(201)
                .header("Location", containsString("/people/" + ada.id() + "/skill-ratings"))
                .header("ETag", "\"2\"")
                .body("profileVersion", equalTo(2))
                .body("ratings.source", equalTo(List.of("SELF", "SELF")))
                .body("ratings[0].raterId", equalTo(ada.id().toString()))
                .body("ratings[0].value", equalTo(0.5f))
                .body("ratings[1].notObserved", equalTo(true))
                .body("ratings[1].level", nullValue());

        var told = Heard.of(ada.id(), SkillProfileChanged.class, 1).getFirst().profile();
        assertEquals(2, told.version() / DAYS);
        assertEquals(1, told.skills().size());
        assertEquals("Writing", told.skills().getFirst().skillName());
        assertEquals(new BigDecimal("0.500000"), told.skills().getFirst().estimate());
        assertNull(told.skills().getFirst().spread());
    }

    @Test
    void theSourceFollowsFromTheGrant() {
        var mentor = Someone.registered(tenant, "employee", "mentor");
        var expert = tenant.coach();
        ada.grant(coach.id(), "COACH", SKILLS, "[\"READ\", \"EDIT\"]").then().statusCode(201);
        ada.grant(mentor.id(), "MENTOR", SKILLS, "[\"READ\", \"EDIT\"]").then().statusCode(201);
        ada.grant(expert.id(), "COACH", SKILLS, "[\"READ\", \"EDIT\", \"APPROVE\"]")
                .then()
                .statusCode(201);

        assertEquals("SELF", source(ada));
        assertEquals("COACH", source(coach));
        assertEquals("MENTOR", source(mentor));
        assertEquals("EVIDENCE", source(expert));
        var last = Heard.of(ada.id(), SkillProfileChanged.class, 4).getLast().profile();
        assertEquals(4, last.skills().getFirst().sources());
    }

    /** Each rates the same, and names evidence. */
    private String source(Someone rater) {
        return rate(rater.api(), ada, stage(WRITING, 4, "https://example.org/report"))
                .then()
                .statusCode(201)
                .extract()
                .path("ratings[0].source");
    }

    @Test
    void theSourceIsNotTheCallersToSay() {
        var refused = rateAnyway(
                ada.api(), ada, "{\"skillId\": \"2.A.1.c\", \"notObserved\": true, \"source\": \"EVIDENCE\"}");

        assertEquals(List.of("/ratings/0/source"), Api.pointers(refused));
    }

    @Test
    void whoWasNotGrantedItNeitherRatesNorReads() {
        var reader = tenant.coach();
        ada.grant(reader.id(), "COACH", SKILLS, "[\"READ\"]").then().statusCode(201);
        ada.grant(coach.id(), "COACH", "[\"PLAN\", \"GOALS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);

        for (var other : List.of(
                coach.api(),
                tenant.employee().api(),
                Tenant.existing().employee().api())) {
            rate(other, ada, level(WRITING, 1)).then().statusCode(404);
            other.get(RATINGS, ada.id()).then().statusCode(404);
        }
        rate(reader.api(), ada, level(WRITING, 1)).then().statusCode(404);
        reader.api().get(RATINGS, ada.id()).then().statusCode(200).body("items", hasSize(0));
        rate(tenant.hr(), ada, level(WRITING, 1)).then().statusCode(403);
        ada.api().get(RATINGS, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void oneWrongRatingAndNoneIsTaken() {
        var refused = rate(
                ada.api(),
                ada,
                level(WRITING, 3),
                level("9.Z", 3),
                unobserved(SPEAKING),
                level("2.A.1.a", 7.5),
                "{\"skillId\": \"2.A.1.b\", \"scale\": \"dreyfus\", \"level\": 3, \"ratedOn\": \"2999-01-01\"}",
                "{\"skillId\": \"2.A.1.e\", \"scale\": \"stars\", \"level\": 3, \"ratedOn\": \"1900-01-01\"}");

        assertEquals(
                List.of(
                        "/ratings/1/skillId",
                        "/ratings/3/level",
                        "/ratings/4/ratedOn",
                        "/ratings/5/ratedOn",
                        "/ratings/5/scale"),
                Api.pointers(refused));
        ada.api().get(RATINGS, ada.id()).then().body("items", hasSize(0));
    }

    @Test
    void aListHasOneToTwoHundredRatingsOfTheRightForm() {
        assertEquals(List.of("/ratings"), Api.pointers(rateAnyway(ada.api(), ada)));
        var many = IntStream.range(0, 201).mapToObj(i -> level(WRITING, 1)).toArray(String[]::new);
        assertEquals(List.of("/ratings"), Api.pointers(rateAnyway(ada.api(), ada, many)));
        assertEquals(
                List.of("/ratings/0/evidence/0", "/ratings/0/level", "/ratings/0/skillId"),
                Api.pointers(rateAnyway(
                        ada.api(), ada, "{\"skillId\": \" \", \"level\": \"high\", \"evidence\": [\"ftp://x\"]}")));
        ada.api().postAnyway("{\"ratings\": ", RATINGS, ada.id()).then().statusCode(400);
    }

    @Test
    void theListComesNewestFirstInPages() {
        rate(ada.api(), ada, level(WRITING, 1), level(SPEAKING, 2)).then().statusCode(201);
        rate(ada.api(), ada, level(WRITING, 3)).then().statusCode(201);

        var first = ada.api().get(RATINGS + "?limit=2", ada.id());
        first.then().header("Link", containsString("rel=\"next\"")).body("items.level", equalTo(List.of(3.0f, 2.0f)));
        ada.api()
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get(RATINGS, ada.id())
                .then()
                .body("items.level", equalTo(List.of(1.0f)))
                .body("next", nullValue());
        ada.api().free().get(RATINGS + "?cursor=forged", ada.id()).then().statusCode(400);
    }

    @Test
    void ofTwoWritersAtOnceEachVersionIsToldOnce() throws Exception {
        Callable<Integer> rate = () ->
                rate(ada.api(), ada, level(WRITING, 4), level(SPEAKING, 4)).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> rate).limit(6).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(List.of(201, 201, 201, 201, 201, 201), statuses);
        var versions = Heard.of(ada.id(), SkillProfileChanged.class, 6).stream()
                .map(event -> event.version() / DAYS)
                .toList();
        assertEquals(LongStream.rangeClosed(1, 6).mapToObj(n -> 2 * n).toList(), versions);
    }

    @Test
    void theSameKeyRatesOnce() {
        var key = UUID.randomUUID().toString();
        var body = RatingFixture.list(level(WRITING, 4));
        var answers = Stream.generate(() -> ada.api()
                        .request()
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(RATINGS, ada.id()))
                .limit(2)
                .map(answer -> answer.then().statusCode(201).extract().<String>path("ratings[0].id"))
                .collect(Collectors.toSet());

        assertEquals(1, answers.size());
        ada.api().get(RATINGS, ada.id()).then().body("items", hasSize(1));
    }

    @Test
    void anErasedRaterIsCutFromWhatTheySaidAndWhatTheyReceivedIsGone() {
        ada.grant(coach.id(), "COACH", SKILLS, "[\"READ\", \"EDIT\"]").then().statusCode(201);
        rate(coach.api(), ada, level(WRITING, 4), level(SPEAKING, 5)).then().statusCode(201);
        coach.api()
                .get("people/{id}/export", coach.id())
                .then()
                .body("sections.'skill-ratings'.given.skillId", equalTo(List.of(WRITING, SPEAKING)));
        tenant.hr().act("people/{id}/erasure", coach.id()).then().statusCode(202);

        ada.api()
                .get(RATINGS, ada.id())
                .then()
                .body("items.level", equalTo(List.of(5.0f, 4.0f)))
                .body("items.raterId", equalTo(new ArrayList<>(Arrays.asList(null, null))));
        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(RATINGS, ada.id()).then().statusCode(404);
    }

    @Test
    void theScalesAreListedByName() {
        ada.api()
                .get("skill-scales")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("dreyfus", "onet-level")))
                .body("items[0].stages", hasSize(5));
        assertEquals(List.of("limit"), Api.pointers(ada.api().free().get("skill-scales?limit=0")));
    }
}
