package io.careerplan.assessment.workvalue;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Heard;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.events.WorkValue;
import io.careerplan.events.WorkValuesChanged;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class WorkValuesTest {

    private static final String VALUES = "people/{id}/work-values";
    private static final String ALIGNMENTS = VALUES + "/alignments";

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithAPerson() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void theFirstTimeNoVersionIsNamedAndFromThenOnTheKnownOne() {
        ada.api().get(VALUES, ada.id()).then().statusCode(404);
        put(ada.api(), null, body(6, 5, 4, 7, 3, 2))
                .then()
                .statusCode(201)
                .header("Location", containsString("/people/" + ada.id() + "/work-values"))
                .header("ETag", "\"0\"")
                .body("values.RELATIONSHIPS", equalTo(7));

        put(ada.api(), null, body(1, 5, 4, 7, 3, 2)).then().statusCode(428);
        put(ada.api(), "\"5\"", body(1, 5, 4, 7, 3, 2)).then().statusCode(412).header("ETag", "\"0\"");
        put(ada.api(), "\"0\"", body(1, 5, 4, 7, 3, 2))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("values.ACHIEVEMENT", equalTo(1));
    }

    @Test
    void eachChangeIsToldAndTheSameAgainIsNone() {
        put(ada.api(), null, body(6, 5, 4, 7, 3, 2)).then().statusCode(201);
        put(ada.api(), "\"0\"", body(1.5, 5, 4, 7, 3, 2)).then().statusCode(200);
        put(ada.api(), "\"1\"", body(1.5, 5.00, 4, 7, 3, 2))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        var told = Heard.of(ada.id(), WorkValuesChanged.class, 2);
        assertEquals(
                List.of(0L, 1L), told.stream().map(WorkValuesChanged::version).toList());
        assertEquals(new BigDecimal("1.5"), told.getLast().workValues().values().get(WorkValue.ACHIEVEMENT));
        ada.api()
                .request()
                .header("If-None-Match", "\"1\"")
                .get(VALUES, ada.id())
                .then()
                .statusCode(304);
    }

    @Test
    void aVersionOfValuesThatAreNotThereIsNotFound() {
        put(ada.api(), "\"0\"", body(6, 5, 4, 7, 3, 2)).then().statusCode(404);
        put(ada.api(), "*", body(6, 5, 4, 7, 3, 2)).then().statusCode(404);
        put(ada.api(), "three", body(6, 5, 4, 7, 3, 2)).then().statusCode(400);
        ada.api().get(VALUES, ada.id()).then().statusCode(404);
    }

    @Test
    void ofTwoWhoSayThemFirstOneIsSecond() throws Exception {
        Callable<Integer> put =
                () -> put(ada.api(), null, body(6, 5, 4, 7, 3, 2)).statusCode();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> put).limit(4).toList())) {
                statuses.add(answer.get());
            }
        }

        assertEquals(List.of(201, 428, 428, 428), statuses.stream().sorted().toList());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertEquals(
                List.of("/values/ACHIEVEMENT", "/values/SUPPORT"),
                Api.pointers(put(ada.api(), null, body(7.5, 5, 4, 7, 0, 2))));
        assertEquals(
                List.of("/extra", "/values/ACHIEVEMENT"),
                Api.pointers(putAnyway("{\"values\": {\"ACHIEVEMENT\": \"much\"}, \"extra\": 1}")));
        assertEquals(7, Api.pointers(putAnyway("{\"values\": {\"FAME\": 3}}")).size());
        putAnyway("[]").then().statusCode(400);
        ada.api().get(VALUES, ada.id()).then().statusCode(404);
    }

    /** By hand: r = 6.265 / sqrt(17.5 * 7.35855) = 0.552085. */
    @Test
    void theAlignmentIsFiftyTimesOnePlusTheCorrelation() {
        put(ada.api(), null, body(6, 5, 4, 7, 3, 2)).then().statusCode(201);

        align(ada.api(), "43-4051.00")
                .then()
                .statusCode(200)
                .body("state", equalTo("ALIGNED"))
                .body("reason", nullValue())
                .body("correlation", equalTo(0.552085f))
                .body("alignment", equalTo(77.60425f))
                .body("title", equalTo("Customer Service Representatives"))
                .body("personValues.RELATIONSHIPS", equalTo(7.0f))
                .body("occupationValues.RELATIONSHIPS", equalTo(6.0f))
                .body("source.row", equalTo("43-4051.00"))
                .body("source.release", equalTo("30.1"));
    }

    @Test
    void withoutDataTheReasonIsSaid() {
        alignment("43-4051.00", "PERSON_VALUES_MISSING").body("personValues", anEmptyMap());
        put(ada.api(), null, body(4, 4, 4, 4, 4, 4)).then().statusCode(201);
        alignment("43-4051.00", "PERSON_VALUES_ALL_EQUAL");
        put(ada.api(), "\"0\"", body(5, 4, 4, 4, 4, 4)).then().statusCode(200);
        alignment(withoutValues(), "OCCUPATION_VALUES_MISSING")
                .body("occupationValues", anEmptyMap())
                .body("source", nullValue());
    }

    @Test
    void theOccupationHasToBeNamedAndKnown() {
        for (var query : List.of("", "?occupation=", "?occupation=99-9999.00", "?occupation=%00")) {
            assertEquals(
                    List.of("occupation"),
                    Api.pointers(ada.api().free().get("people/" + ada.id() + "/work-values/alignments" + query)));
        }
    }

    @Test
    void anUnchangedAlignmentIsNotSentAgain() {
        put(ada.api(), null, body(6, 5, 4, 7, 3, 2)).then().statusCode(201);
        var etag = align(ada.api(), "43-4051.00").header("ETag");

        ada.api()
                .request()
                .header("If-None-Match", etag)
                .queryParam("occupation", "43-4051.00")
                .get(ALIGNMENTS, ada.id())
                .then()
                .statusCode(304);
    }

    @Test
    void aGrantOfGoalsOpensValuesAndNothingElseDoes() {
        put(ada.api(), null, body(6, 5, 4, 7, 3, 2)).then().statusCode(201);
        var coach = tenant.coach();
        var reader = tenant.coach();
        ada.grant(coach.id(), "COACH", "[\"GOALS\"]", "[\"READ\", \"EDIT\"]")
                .then()
                .statusCode(201);
        ada.grant(reader.id(), "COACH", "[\"GOALS\"]", "[\"READ\"]").then().statusCode(201);

        for (var other : List.of(
                tenant.coach().api(),
                tenant.employee().api(),
                Tenant.existing().employee().api())) {
            other.get(VALUES, ada.id()).then().statusCode(404);
            align(other, "43-4051.00").then().statusCode(404);
            put(other, "\"0\"", body(1, 2, 3, 4, 5, 6)).then().statusCode(404);
        }
        tenant.hr().get(VALUES, ada.id()).then().statusCode(403);
        put(reader.api(), "\"0\"", body(1, 2, 3, 4, 5, 6)).then().statusCode(404);
        reader.api().get(VALUES, ada.id()).then().statusCode(200);
        put(coach.api(), "\"0\"", body(1, 2, 3, 4, 5, 6)).then().statusCode(200);
    }

    @Test
    void valuesAreHandedOutSaidAgainAndForgotten() {
        put(ada.api(), null, body(6, 5, 4, 7, 3, 2)).then().statusCode(201);
        ada.api().get("people/{id}/export", ada.id()).then().body("sections.'work-values'", hasSize(1));
        var first = Heard.of(ada.id(), WorkValuesChanged.class, 1).getFirst();

        Api.operator()
                .post("{\"scope\": \"TENANT\", \"tenant\": \"%s\"}".formatted(tenant.slug()), "republications")
                .then()
                .statusCode(202);
        assertEquals(first, Heard.of(ada.id(), WorkValuesChanged.class, 2).getLast());
        tenant.hr().act("people/{id}/erasure", ada.id()).then().statusCode(202);
        ada.api().get(VALUES, ada.id()).then().statusCode(404);
    }

    private Response align(Api api, String occupation) {
        return api.request().queryParam("occupation", occupation).get(ALIGNMENTS, ada.id());
    }

    private ValidatableResponse alignment(String occupation, String reason) {
        return align(ada.api(), occupation)
                .then()
                .statusCode(200)
                .body("state", equalTo("NO_DATA"))
                .body("reason", equalTo(reason))
                .body("alignment", nullValue());
    }

    private String withoutValues() {
        return ada.api().get("occupations?limit=200").<List<Map<String, Object>>>path("items").stream()
                .map(row -> (String) row.get("code"))
                .filter(code -> ada.api()
                        .get("occupations/" + code)
                        .<Map<?, ?>>path("workValues")
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Response put(Api api, String ifMatch, String body) {
        return put(api.request().body(body), ifMatch);
    }

    /** Of something the description already forbids. */
    private Response putAnyway(String body) {
        return put(ada.api().free().body(body), null);
    }

    private Response put(RequestSpecification request, String ifMatch) {
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(VALUES, ada.id());
    }

    /** The six values, in the order of their names. */
    private static String body(double... extents) {
        var extent = Arrays.stream(extents).iterator();
        return Stream.of(WorkValue.values())
                .map(value -> "\"%s\": %s".formatted(value, number(extent.next())))
                .collect(Collectors.joining(", ", "{\"values\": {", "}}"));
    }

    private static String number(double extent) {
        return extent % 1 == 0 ? Long.toString((long) extent) : Double.toString(extent);
    }
}
