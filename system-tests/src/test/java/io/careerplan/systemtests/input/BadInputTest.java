package io.careerplan.systemtests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.Stored;
import io.careerplan.systemtests.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the OpenAPI documents × every kind of bad input: 4xx in problem form, nothing half written. */
class BadInputTest {

    private static final int ATTEMPTS_AT_LEAST = 5;

    private static final World WORLD = World.create();
    private static final Map<String, Integer> ATTEMPTS = new TreeMap<>();
    private static List<Object> held = List.of();
    private static Map<String, String> stored = Map.of();

    @BeforeAll
    static void rememberWhatIsHeld() {
        held = WORLD.holdings();
        stored = Stored.settled();
    }

    /** The tables first: handing out the holdings leaves a trace in the audit trail. */
    @AfterAll
    static void nothingWasWritten() {
        assertEquals(lines(stored), lines(Stored.settled()));
        assertEquals(held, WORLD.holdings());
    }

    @AfterAll
    static void everyKindWasTried() {
        kinds().forEach(kind -> assertTrue(
                ATTEMPTS.getOrDefault(kind.getKey(), 0) >= ATTEMPTS_AT_LEAST,
                () -> kind.getKey() + " was hardly tried: " + ATTEMPTS));
    }

    static Stream<Arguments> cases() {
        return Descriptions.operations().stream().flatMap(operation -> kinds().stream()
                .map(kind -> Arguments.of(operation, kind.getKey(), kind.getValue())));
    }

    private static List<Map.Entry<String, Defect>> kinds() {
        return Stream.of(CallerDefects.ALL, BodyDefects.ALL, HeaderDefects.ALL)
                .flatMap(kinds -> kinds.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void is_turned_away(Operation operation, String kind, Defect defect) {
        for (var attempt : defect.of(operation, WORLD)) {
            ATTEMPTS.merge(kind, 1, Integer::sum);
            var answer = attempt.send();
            turnedAway(kind + " " + attempt.what(), attempt, answer);
            if (answer.status() == 405) {
                tellsTheMethods(operation, answer);
            }
        }
    }

    private static void tellsTheMethods(Operation operation, Answer answer) {
        var allowed = Set.of(answer.header("Allow").split(", *"));
        var said = answer.call() + " allows " + allowed;
        assertTrue(allowed.containsAll(operation.methodsOfPath()), said);
        assertFalse(allowed.contains(answer.call().replaceFirst(" .*", "")), said);
    }

    private static String lines(Map<String, String> sums) {
        return sums.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void turnedAway(String what, Attempt attempt, Answer answer) {
        var said = what + " → " + answer.call() + " answered " + answer.status() + ": " + answer.text();
        assertTrue(attempt.statuses().contains(answer.status()), () -> said + ", not " + attempt.statuses());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), said);
        assertEquals(answer.status(), answer.body().path("status").asInt(), said);
        assertFalse(answer.text("/code").isEmpty(), said);
        assertFalse(answer.text("/title").isEmpty(), said);
        assertFalse(answer.text("/traceId").isEmpty(), said);
        assertEquals("urn:careerplan:problem:" + answer.text("/code"), answer.text("/type"), said);
        assertFalse(answer.text().contains("Exception"), said);
        assertTrue(
                attempt.pointer().isEmpty()
                        || answer.body().findValuesAsText("pointer").contains(attempt.pointer()),
                said);
    }
}
