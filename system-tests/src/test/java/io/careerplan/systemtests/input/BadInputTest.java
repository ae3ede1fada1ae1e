package io.careerplan.systemtests.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.http.Answer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the OpenAPI documents × every kind of bad input: 4xx in problem form, nothing half written. */
class BadInputTest {

    private static final World WORLD = World.create();
    private static List<Object> before = List.of();

    @BeforeAll
    static void rememberWhatIsHeld() {
        before = WORLD.holdings();
    }

    @AfterAll
    static void nothingWasWritten() {
        assertEquals(before, WORLD.holdings());
    }

    static Stream<Arguments> cases() {
        var defects = Stream.of(CallerDefects.ALL, BodyDefects.ALL, HeaderDefects.ALL)
                .flatMap(kinds -> kinds.entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return Descriptions.operations().stream().flatMap(operation -> defects.stream()
                .map(kind -> Arguments.of(operation, kind.getKey(), kind.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void is_turned_away(Operation operation, String kind, Defect defect) {
        for (var attempt : defect.of(operation, WORLD)) {
            turnedAway(kind + " " + attempt.what(), attempt, attempt.send());
        }
    }

    private static void turnedAway(String what, Attempt attempt, Answer answer) {
        var said = what + " → " + answer.call() + " answered " + answer.status() + ": " + answer.text();
        assertTrue(attempt.statuses().contains(answer.status()), () -> said + ", not " + attempt.statuses());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), said);
        assertEquals(answer.status(), answer.body().path("status").asInt(), said);
        assertFalse(answer.text("/code").isEmpty(), said);
        assertEquals("urn:careerplan:problem:" + answer.text("/code"), answer.text("/type"), said);
        assertFalse(answer.text().contains("Exception"), said);
        assertTrue(
                attempt.pointer().isEmpty()
                        || answer.body().findValuesAsText("pointer").contains(attempt.pointer()),
                said);
    }
}
