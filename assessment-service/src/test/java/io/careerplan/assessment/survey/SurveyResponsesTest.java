package io.careerplan.assessment.survey;

import static io.careerplan.assessment.survey.SurveyFixture.answer;
import static io.careerplan.assessment.survey.SurveyFixture.index;
import static io.careerplan.assessment.survey.SurveyFixture.overall;
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
import io.careerplan.events.ReliableChange;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.kit.time.MovableClock;
import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class SurveyResponsesTest {

    private static final String RESPONSES = "people/{id}/survey-responses";
    private static final String RESPONSE = "people/{id}/survey-responses/{response}";
    private static final String SERIES = "people/{id}/survey-series/{instrument}";
    private static final String INDEX = "work-satisfaction-index";
    private static final String SITUATION = "[\"SITUATION\"]";

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void aResponseIsScoredKeptAndTold() {
        var given = answer(ada.api(), ada, index(4, 3, 4, 5));

        var id = Api.id(given);
        given.then()
                .header("Location", containsString("/people/" + ada.id() + "/survey-responses/" + id))
                .header("ETag", "\"0\"")
                .body("instrumentVersion", equalTo(1))
                .body("answers.item", equalTo(List.of("job", "pay", "organisation", "recommend")))
                .body("answers[2].value", equalTo(2))
                .body("score.value", equalTo(75.0f))
                .body("score.basis", equalTo("COMPLETE"))
                .body("change", nullValue());
        ada.api().get(RESPONSE, ada.id(), id).then().statusCode(200).body("score.band", equalTo("HIGH"));
        ada.api()
                .request()
                .header("If-None-Match", "\"0\"")
                .get(RESPONSE, ada.id(), id)
                .then()
                .statusCode(304);
        var told = Heard.of(ada.id(), SatisfactionMeasured.class, 1).getFirst();
        assertEquals(id, told.responseId());
        assertEquals(new BigDecimal("75.00"), told.score());
        assertNull(told.change());
    }

    @Test
    void aFallOfTwentyPointsCountsWhileTheSpreadIsNotKnown() {
        var first = Api.id(answer(ada.api(), ada, overall(8)));
        answer(ada.api(), ada, overall(9)).then().body("change.verdict", equalTo("NONE"));
        answer(ada.api(), ada, overall(7))
                .then()
                .statusCode(201)
                .body("change.from", equalTo(90.0f))
                .body("change.to", equalTo(70.0f))
                .body("change.difference", equalTo(-20.0f))
                .body("change.verdict", equalTo("FELL"))
                .body("change.rule", equalTo("FIXED_FALL"))
                .body("change.limit", equalTo(20))
                .body("change.index", nullValue())
                .body("change.norm.unknown", equalTo("SINGLE_ITEM"));

        var told = Heard.of(ada.id(), SatisfactionMeasured.class, 3);
        assertEquals(first, told.getFirst().responseId());
        assertEquals(ReliableChange.NONE, told.get(1).change());
        assertEquals(ReliableChange.FELL, told.getLast().change());
        assertEquals(new BigDecimal("-20.00"), told.getLast().difference());
    }

    /** With her own first response there are 31: SD 21.0307, α .9801, so that 12.5 points are 2.9793 standard errors. */
    @Test
    void fromThirtyPeopleOfTheOrganisationOnTheErrorDecidesAndEachCountsOnce() {
        thirtyPeopleAnswer();
        inThirtyOneDays(() -> {
            answer(ada.api(), ada, index(4, 4, 4, 4)).then().statusCode(201);

            answer(ada.api(), ada, index(4, 4, 3, 3))
                    .then()
                    .body("change.rule", equalTo("RELIABLE_CHANGE_INDEX"))
                    .body("change.verdict", equalTo("FELL"))
                    .body("change.difference", equalTo(-12.5f))
                    .body("change.index", equalTo(2.9502f))
                    .body("change.limit", equalTo(1.96f))
                    .body("change.norm.origin", equalTo("ORGANISATION"))
                    .body("change.norm.responses", equalTo(30))
                    .body("change.norm.sd", equalTo(20.9765f))
                    .body("change.norm.reliability", equalTo(0.9796f));
        });
    }

    /** Else whoever answers before and after a colleague could work out what the colleague answered. */
    @Test
    void whatOthersAnswerThisMonthMovesNothing() {
        thirtyPeopleAnswer();
        answer(ada.api(), ada, index(4, 4, 4, 4)).then().statusCode(201);

        answer(ada.api(), ada, index(4, 4, 3, 3))
                .then()
                .body("change.rule", equalTo("FIXED_FALL"))
                .body("change.norm.unknown", equalTo("TOO_FEW_RESPONSES"))
                .body("change.norm.responses", equalTo(0));
    }

    /** Ten of each; what they said before does not count. */
    private void thirtyPeopleAnswer() {
        for (var said : List.of(index(2, 2, 2, 2), index(3, 3, 3, 4), index(4, 4, 4, 4))) {
            Stream.generate(tenant::employee).limit(10).forEach(person -> {
                answer(person.api(), person, index(1, 1, 1, 1)).then().statusCode(201);
                answer(person.api(), person, said).then().statusCode(201);
            });
        }
    }

    private static void inThirtyOneDays(Runnable then) {
        var clock = Arc.container().instance(MovableClock.class).get();
        try {
            clock.moveTo(clock.instant().plus(31, ChronoUnit.DAYS));
            then.run();
        } finally {
            clock.reset();
        }
    }

    @Test
    void tooFewAnswersAreKeptWithoutAScoreAndNotTold() {
        var three = "{\"instrument\": \"work-satisfaction-index\", \"answers\": [%s]}"
                .formatted(items("job", "pay", "recommend"));
        var two = "{\"instrument\": \"work-satisfaction-index\", \"version\": 1, \"answers\": [%s]}"
                .formatted(items("job", "pay"));

        answer(ada.api(), ada, two)
                .then()
                .statusCode(201)
                .body("score.value", nullValue())
                .body("score.basis", equalTo("TOO_FEW_ANSWERS"))
                .body("score.answered", equalTo(2));
        answer(ada.api(), ada, three)
                .then()
                .body("score.basis", equalTo("PRORATED"))
                .body("score.value", equalTo(50.0f))
                .body("change", nullValue());
        assertEquals(1, Heard.of(ada.id(), SatisfactionMeasured.class, 1).size());
    }

    private static String items(String... ids) {
        return Stream.of(ids)
                .map(id -> "{\"item\": \"" + id + "\", \"value\": 3}")
                .collect(Collectors.joining(", "));
    }

    @Test
    void whatWasNotAskedIsRefusedAtItsPlaceAndNothingIsKept() {
        var wrong = "{\"instrument\": \"work-satisfaction-index\", \"answers\": [{\"item\": \"boss\", \"value\": 3}, "
                + "{\"item\": \"job\", \"value\": 6}, {\"item\": \"pay\", \"value\": 0}, {\"item\": \"pay\", \"value\": 2}]}";
        assertEquals(
                List.of("/answers/0/item", "/answers/1/value", "/answers/2/value", "/answers/3/item"),
                Api.pointers(answer(ada.api(), ada, wrong)));
        assertEquals(
                List.of("/instrument"),
                Api.pointers(answer(ada.api(), ada, overall(3).replace("overall-", "general-"))));
        assertEquals(
                List.of("/version"),
                Api.pointers(
                        answer(ada.api(), ada, overall(3).replace("{\"instrument", "{\"version\": 7, \"instrument"))));
        var malformed = "{\"instrument\": \" \", \"answers\": [], \"score\": 100}";
        assertEquals(
                List.of("/answers", "/instrument", "/score"),
                Api.pointers(ada.api().postAnyway(malformed, RESPONSES, ada.id())));
        ada.api().get(RESPONSES, ada.id()).then().body("items", hasSize(0));
    }

    @Test
    void responsesAndScoresComeNewestFirstInPages() {
        answer(ada.api(), ada, overall(8)).then().statusCode(201);
        answer(ada.api(), ada, index(3, 3, 3, 3)).then().statusCode(201);
        answer(ada.api(), ada, overall(6)).then().statusCode(201);

        var first = ada.api().get(RESPONSES + "?limit=2", ada.id());
        first.then().body("items.score.value", equalTo(List.of(60.0f, 50.0f)));
        ada.api()
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get(RESPONSES, ada.id())
                .then()
                .body("items.score.value", equalTo(List.of(80.0f)));
        ada.api()
                .get(SERIES, ada.id(), "overall-satisfaction")
                .then()
                .body("items.score.value", equalTo(List.of(60.0f, 80.0f)))
                .body("items[0].change.verdict", equalTo("FELL"))
                .body("items[1].change", nullValue());
        ada.api().get(SERIES, ada.id(), INDEX).then().body("items", hasSize(1));
        ada.api().get(SERIES, ada.id(), "unknown").then().statusCode(404);
        ada.api().free().get(RESPONSES + "?cursor=forged", ada.id()).then().statusCode(400);
    }

    @Test
    void aGrantOpensResponsesAsFarAsItSaysAndNobodyElseKnowsOfThem() {
        var id = Api.id(answer(ada.api(), ada, overall(8)));
        var reader = tenant.coach();
        ada.grant(reader.id(), "COACH", SITUATION, "[\"READ\"]").then().statusCode(201);
        reader.api().get(RESPONSE, ada.id(), id).then().statusCode(200);
        reader.api().get(SERIES, ada.id(), INDEX).then().statusCode(200);
        answer(reader.api(), ada, overall(1)).then().statusCode(404);

        var bob = tenant.employee();
        for (var other : List.of(
                bob.api(), tenant.coach().api(), Tenant.existing().employee().api())) {
            other.get(RESPONSES, ada.id()).then().statusCode(404);
            other.get(RESPONSE, ada.id(), id).then().statusCode(404);
            other.get(SERIES, ada.id(), INDEX).then().statusCode(404);
            answer(other, ada, overall(1)).then().statusCode(404);
        }
        bob.api().get(RESPONSE, bob.id(), id).then().statusCode(404);
        tenant.hr().get(RESPONSES, ada.id()).then().statusCode(403);
    }

    @Test
    void theSameKeyAnswersOnce() {
        var key = UUID.randomUUID().toString();
        var ids = Stream.generate(() -> ada.api()
                        .request()
                        .header("Idempotency-Key", key)
                        .body(overall(8))
                        .post(RESPONSES, ada.id()))
                .limit(2)
                .map(Api::id)
                .collect(Collectors.toSet());

        assertEquals(1, ids.size());
        ada.api().get(RESPONSES, ada.id()).then().body("items", hasSize(1));
    }

    @Test
    void responsesAreHandedOutAndForgotten() {
        answer(ada.api(), ada, overall(8)).then().statusCode(201);
        ada.api()
                .get("people/{id}/export", ada.id())
                .then()
                .body("sections.'survey-responses'.score.value", equalTo(List.of(80.0f)));

        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(RESPONSES, ada.id()).then().statusCode(404);
    }
}
