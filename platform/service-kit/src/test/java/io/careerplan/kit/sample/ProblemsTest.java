package io.careerplan.kit.sample;

import static io.careerplan.kit.sample.Calls.ROOT;
import static io.careerplan.kit.sample.Calls.as;
import static io.careerplan.kit.sample.Calls.asHr;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each failure of the conventions, in problem form. */
@QuarkusTest
class ProblemsTest {

    @Test
    void everyFieldOfAProblemIsThere() {
        var id = UUID.randomUUID();
        problem(asHr().get(ROOT + "/" + id), 404, "not-found")
                .body("title", equalTo("Not found"))
                .body("detail", equalTo("There is nothing here for you."))
                .body("instance", equalTo(ROOT + "/" + id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | malformed-json",
                "`` | malformed-json",
                "{\"name\":\"a\",\"name\":\"b\"} | malformed-json",
                "{\"name\":\"a\"} trailing | malformed-json",
                "[] | bad-input",
                "{} | bad-input",
                "{\"name\":1} | bad-input",
                "{\"name\":\"a\\u0000\"} | bad-input",
                "{\"name\":\"a\",\"hours\":1e308} | bad-input",
                "{\"name\":\"a\",\"more\":1} | bad-input",
                "{\"name\":\"a\",\"day\":\"SOMEDAY\"} | bad-input",
                "{\"name\":\"a\",\"priority\":6} | bad-input"
            })
    void badBodiesAre400(String body, String code) {
        problem(post(body), 400, code);
    }

    @Test
    void allErrorsOfABodyComeAtOnce() {
        problem(post("{\"priority\":9,\"due\":\"soon\",\"tags\":[\"far too long a tag\"],\"x\":1}"), 400, "bad-input")
                .body("errors.pointer", hasItems("/name", "/priority", "/due", "/tags/0", "/x"))
                .body("errors.find { it.pointer == '/priority' }.code", equalTo("out-of-range"));
    }

    @Test
    void deepAndBrokenBodiesAre400() {
        problem(post("[".repeat(1000)), 400, "malformed-json");
        problem(
                asHr().contentType("application/json")
                        .body(new byte[] {'{', (byte) 0xFF, '}'})
                        .post(ROOT),
                400,
                "malformed-json");
    }

    @Test
    void largeBodiesAre413() {
        problem(post("\"" + "x".repeat(2 << 20) + "\""), 413, "too-large");
        problem(post("\"" + "x".repeat(11 << 20) + "\""), 413, "too-large");
    }

    @Test
    void aBodyThatDoesNotTellItsLengthIsBoundedToo() throws Exception {
        var chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
        var answer = Raw.send("POST " + ROOT + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + Calls.hr("acme", "sub-hr")
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(3) + "0\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("\"code\":\"too-large\""), answer);
    }

    @Test
    void mediaTypesAndMethodsAreHeld() {
        problem(asHr().contentType("text/plain").body("x").post(ROOT), 415, "unsupported-media-type");
        problem(asHr().contentType("application/xml").body("<a/>").post(ROOT), 415, "unsupported-media-type");
        problem(asHr().accept("image/png").get(ROOT), 406, "not-acceptable");
        problem(asHr().put(ROOT), 405, "method-not-allowed").header("Allow", equalTo("GET, POST"));
        problem(asHr().delete(ROOT + "/" + UUID.randomUUID()), 405, "method-not-allowed")
                .header("Allow", equalTo("GET, PATCH"));
    }

    @Test
    void addressesThatNameNothingAre404() {
        problem(asHr().get(ROOT + "/not-a-uuid"), 404, "not-found");
        problem(asHr().get("/kit/v1/nothing"), 404, "not-found");
        problem(asHr().get("/nothing"), 404, "not-found");
        problem(asHr().get(ROOT + "/" + UUID.randomUUID() + "/nothing"), 404, "not-found");
    }

    @Test
    void malformedAddressesAndHeadersAre4xx() {
        problem(asHr().get(ROOT + "/%00"), 400, "malformed-request");
        problem(asHr().get(ROOT + "?prefix=" + "x".repeat(9000)), 414, "uri-too-long");
        problem(asHr().header("X-Long", "x".repeat(17000)).get(ROOT), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /kit/v1/samples?prefix=%zz",
                "GET /kit/v1/samples/%C3",
                "GET /kit/v1/%00",
                "GET /%",
                "GET /a%",
                "GET /kit/v1/samples?prefix={x}"
            })
    void whatNoClientLibrarySendsIs400Too(String request) throws Exception {
        var answer = Raw.send(request + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"malformed-request\""), answer);
    }

    @ParameterizedTest
    @CsvSource({"from=yesterday, from", "day=someday, day", "n=many, n", "n=99999999999, n", "n=10, n"})
    void malformedParametersAre400AndNamed(String query, String name) {
        problem(asHr().get("/kit/v1/failures/parameters?" + query), 400, "bad-input")
                .body("errors.pointer", hasItem(name));
    }

    @ParameterizedTest
    @CsvSource({
        "lock, 409, conflicting-change",
        "stale, 409, conflicting-change",
        "23505, 409, conflicting-change",
        "40001, 503, unavailable",
        "40P01, 503, unavailable",
        "57P01, 503, unavailable",
        "53300, 503, unavailable",
        "08006, 503, unavailable",
        "pool, 503, unavailable",
        "42601, 500, internal",
        "bug, 500, internal"
    })
    void failuresOfTheInsideAreTranslated(String kind, int status, String code) {
        var answer = problem(asHr().get("/kit/v1/failures/" + kind), status, code);
        if (status == 503) {
            answer.header("Retry-After", matchesPattern("\\d+"));
        }
    }

    @Test
    void signInAndRolesAreHeld() {
        problem(given().get(ROOT), 401, "unauthenticated").header("WWW-Authenticate", startsWith("Bearer"));
        problem(as("no.such.token").get(ROOT), 401, "unauthenticated");
        problem(
                as(Tokens.of("acme").with("iss", "https://elsewhere").person("s"))
                        .get(ROOT),
                401,
                "unauthenticated");
        problem(asHr().get("/kit/v1/failures/operators"), 403, "role-missing");
        problem(
                as(Tokens.of("acme").without("org").roles("hr-partner").person("s"))
                        .get(ROOT),
                403,
                "tenant-missing");
    }

    private static Response post(String body) {
        return asHr().contentType("application/json").body(body).post(ROOT);
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:careerplan:problem:" + code))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("title", not(equalTo(code)))
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }
}
