package io.careerplan.kit.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", " \"7\" ", "*", "\"1\", \"7\"", "\"1\",\"7\""})
    void thePresentVersionPasses(String header) {
        assertDoesNotThrow(() -> IfMatch.of(header).require(7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"6\" | STALE",
                "W/\"7\" | STALE",
                "\"\" | STALE",
                "7 | BAD_REQUEST",
                "\"7 | BAD_REQUEST",
                "\"7\" \"8\" | BAD_REQUEST",
                "*,\"7\" | BAD_REQUEST"
            })
    void anythingElseIsRefused(String header, Refusal.Kind kind) {
        assertEquals(
                kind,
                assertThrows(Refusal.class, () -> IfMatch.of(header).require(7)).kind());
    }

    @Test
    void missingIsAskedForAndStaleTellsThePresentTag() {
        var missing = assertThrows(Refusal.class, () -> IfMatch.of(null).require(7));
        assertEquals(Refusal.Kind.PRECONDITION_REQUIRED, missing.kind());
        var stale = assertThrows(Refusal.class, () -> IfMatch.of("\"6\"").require(7));
        assertEquals("\"7\"", stale.headers().get("ETag"));
    }
}
