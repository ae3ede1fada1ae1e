package io.careerplan.systemtests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.systemtests.fuzz.Shot.Rules;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Json;
import io.careerplan.systemtests.input.Operation;
import java.net.http.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fuzz proves nothing unless what it holds answers against turns wrong ones away. */
class ContractTest {

    private static final Operation READ = operation("readGoal");
    private static final String PROBLEM = """
            {"type": "urn:careerplan:problem:not-found", "title": "Not found", "status": 404, "code": "not-found",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"}""";

    @Test
    void documented_answers_hold() {
        assertEquals(List.of(), complaints(200, headers(), good().toString()));
        assertEquals(List.of(), complaints(304, headers(), ""));
        assertEquals(List.of(), complaints(404, problemHeaders(), PROBLEM));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                body("a member is missing", body -> body.remove("id")),
                body("a member too many", body -> body.put("secret", 1)),
                body("another type", body -> body.put("version", "none")),
                body("another format", body -> body.put("id", "4711")),
                body("no value of the enumeration", body -> body.put("horizon", "SOMEDAY")),
                body("a trace", body -> body.put("statement", "at io.careerplan.Goals.read(Goals.java:12)")),
                body("a class", body -> body.put("statement", "java.lang.NullPointerException: oops")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void other_bodies_do_not(String what, Consumer<ObjectNode> damage) {
        var body = good();
        damage.accept(body);
        assertFalse(complaints(200, headers(), body.toString()).isEmpty());
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of("not JSON", "Not found"),
                Arguments.of("nothing", ""),
                Arguments.of("a code is missing", PROBLEM.replace("\"code\": \"not-found\",", "")),
                Arguments.of("no trace id", PROBLEM.replace("traceId", "trace")),
                Arguments.of("another status", PROBLEM.replace("404", "403")),
                Arguments.of("another type", PROBLEM.replace("problem:not-found", "problem:other")),
                Arguments.of("bad input that is not told", PROBLEM.replace("not-found", "bad-input")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void other_problems_do_not(String what, String problem) {
        assertFalse(complaints(404, problemHeaders(), problem).isEmpty());
    }

    @Test
    void other_statuses_and_headers_do_not() {
        assertFalse(
                complaints(418, problemHeaders(), PROBLEM.replace("404", "418")).isEmpty());
        assertFalse(complaints(201, headers(), good().toString()).isEmpty());
        assertFalse(
                complaints(500, problemHeaders(), PROBLEM.replace("404", "500")).isEmpty());
        assertFalse(
                complaints(503, problemHeaders(), PROBLEM.replace("404", "503")).isEmpty());
        assertFalse(complaints(200, Map.of("Content-Type", "application/json"), good().toString())
                .isEmpty());
        assertFalse(complaints(200, Map.of("Content-Type", "text/plain", "ETag", "\"0\""), good().toString())
                .isEmpty());
        assertFalse(complaints(404, Map.of("Content-Type", "application/json"), PROBLEM)
                .isEmpty());
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        var problem = PROBLEM.replace("404", "405");
        var shot = shot(Rules.NO_OPERATION);
        var allowed = new HashMap<>(problemHeaders());
        assertFalse(Contract.complaints(shot, answer(405, allowed, problem)).isEmpty());
        allowed.put("Allow", "GET");
        assertEquals(List.of(), Contract.complaints(shot, answer(405, allowed, problem)));
    }

    @Test
    void the_seed_brings_a_request_back() {
        assertEquals(Chance.ofRequest(7).uuid(), Chance.ofRequest(7).uuid());
        assertFalse(Chance.ofRequest(7).uuid().equals(Chance.ofRequest(8).uuid()));
    }

    private static Arguments body(String what, Consumer<ObjectNode> damage) {
        return Arguments.of(what, damage);
    }

    private static ObjectNode good() {
        return (ObjectNode) example().deepCopy();
    }

    private static JsonNode example() {
        return READ.node().at("/responses/200/content/application~1json/example");
    }

    private static Map<String, String> headers() {
        return Map.of("Content-Type", "application/json;charset=UTF-8", "ETag", "\"0\"");
    }

    private static Map<String, String> problemHeaders() {
        return Map.of("Content-Type", "application/problem+json");
    }

    private static List<String> complaints(int status, Map<String, String> headers, String body) {
        return Contract.complaints(shot(Rules.OPERATION), answer(status, headers, body));
    }

    private static Answer answer(int status, Map<String, String> headers, String body) {
        var several = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> several.put(name, List.of(value)));
        return new Answer("GET /", status, HttpHeaders.of(several, (name, value) -> true), body, Json.lenient(body));
    }

    private static Shot shot(Rules rules) {
        return new Shot(0, READ, rules, "GET", "/", List.of(), "", List.of());
    }

    private static Operation operation(String id) {
        return Descriptions.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
