package io.careerplan.kit.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.careerplan.events.Money;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Inner(
            @NotBlank @Size(max = 5) String title, @Nullable Inner inner) {}

    record Outer(
            String text,
            int number,
            @Nullable Long big,
            @Nullable Boolean flag,
            @Nullable BigDecimal decimal,
            @Nullable UUID id,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable DayOfWeek day,
            @Nullable Money cost,
            @Nullable List<Inner> list,
            @Nullable Set<String> set,
            @Nullable Map<String, Inner> map) {}

    record Span(int from, @Max(10) int to) {
        Span {
            if (from > to) {
                throw new IllegalArgumentException("from must not be after to");
            }
        }
    }

    record Pair(int one, int two) {
        @AssertTrue(message = "must differ")
        boolean isDifferent() {
            return one != two;
        }
    }

    private final StrictJson json = strict();

    private static StrictJson strict() {
        return new StrictJson(
                new JsonForm().customized(new ObjectMapper().registerModule(new JavaTimeModule())),
                Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new ParameterMessageInterpolator())
                        .buildValidatorFactory()
                        .getValidator());
    }

    @Test
    void theFirstRequestsMayComeAllAtOnce() {
        for (int round = 0; round < 200; round++) {
            var fresh = strict();
            var tree = fresh.parse("{\"from\": 1, \"to\": 2}".getBytes(StandardCharsets.UTF_8));
            IntStream.range(0, 8).parallel().forEach(i -> assertEquals(new Span(1, 2), fresh.read(tree, Span.class)));
        }
    }

    @Test
    void everyTypeIsReadAsItIsWritten() {
        var inner = new Inner("abc", new Inner("x", null));
        var outer = new Outer(
                "a",
                1,
                2L,
                true,
                new BigDecimal("1.50"),
                UUID.fromString("0190a000-0000-7000-8000-000000000001"),
                Instant.parse("2026-11-22T09:00:00Z"),
                LocalDate.parse("2026-11-22"),
                DayOfWeek.MONDAY,
                new Money(new BigDecimal("1234.50"), "USD"),
                List.of(inner),
                Set.of("one"),
                Map.of("k", inner));
        assertEquals(outer, json.read(json.write(outer), Outer.class));
        assertEquals("1234.50", json.write(outer).at("/cost/amount").textValue());
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var errors = errors("""
                {"number": "1", "big": 1.5, "flag": 0, "decimal": 1e308, "id": "1-1-1-1-1", "at": "yesterday",
                 "on": "2026-02-30", "day": "Monday", "cost": {"amount": 5, "currency": "USD"},
                 "list": [{"title": ""}, null, {"title": "toolong", "more": 1}], "set": ["a", "a"],
                 "map": {"a/b": {"title": " "}}, "unknown": 1}""", Outer.class);
        assertEquals(
                Set.of(
                        "/text missing",
                        "/number wrong-type",
                        "/big out-of-range",
                        "/flag wrong-type",
                        "/decimal out-of-range",
                        "/id malformed",
                        "/at malformed",
                        "/on malformed",
                        "/day unknown-value",
                        "/cost/amount wrong-type",
                        "/list/0/title blank",
                        "/list/1 missing",
                        "/list/2/title out-of-range",
                        "/list/2/more unknown-field",
                        "/set duplicate",
                        "/map/a~1b/title blank",
                        "/unknown unknown-field"),
                Set.copyOf(errors));
        assertEquals(Set.copyOf(errors).size(), errors.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[]; ' wrong-type'",
                "{\"text\":\"a\\u0000b\",\"number\":1}; /text malformed",
                "{\"text\":\"\\ud800\",\"number\":1}; /text malformed",
                "{\"text\":null,\"number\":1}; /text missing",
                "{\"text\":\"a\",\"number\":2147483648}; /number out-of-range",
                "{\"text\":\"a\",\"number\":1,\"at\":\"+10000-01-01T00:00:00Z\"}; /at malformed",
                "{\"text\":\"a\",\"number\":1,\"cost\":{\"amount\":\"1e9\",\"currency\":\"USD\"}}; /cost/amount malformed",
                "{\"text\":\"a\",\"number\":1,\"cost\":{\"amount\":\"1\",\"currency\":\"dollar\"}}; /cost invalid"
            })
    void oneWrongThingIsOneError(String body, String error) {
        assertEquals(List.of(error), errors(body, Outer.class));
    }

    @Test
    void aRecordsOwnRuleIsAnErrorOfItsPlace() {
        assertEquals(List.of(" invalid"), errors("{\"from\":3,\"to\":2}", Span.class));
        assertEquals(
                List.of("/to out-of-range"), errors("{\"to\":11}", Span.class).subList(1, 2));
        assertEquals(List.of("/different assert-true"), errors("{\"one\":1,\"two\":1}", Pair.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"a\":1,\"a\":2}",
                "{} x",
                "{}{}",
                "nul",
                "{'a':1}",
                "{\"a\":01}",
                "\u0000{}",
                "{\"a\":1E99999999999}"
            })
    void whatIsNotOneJsonValueIsMalformed(String body) {
        assertMalformed(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void brokenUtf8AndDepthAreMalformed() {
        assertMalformed(new byte[] {'"', (byte) 0xC3, '"'});
        assertMalformed("{}".getBytes(StandardCharsets.UTF_16));
        assertMalformed(("[".repeat(65) + "]".repeat(65)).getBytes(StandardCharsets.UTF_8));
        assertTrue(json.parse(("[".repeat(64) + "]".repeat(64)).getBytes(StandardCharsets.UTF_8))
                .isArray());
    }

    private void assertMalformed(byte[] body) {
        assertEquals(
                "malformed-json",
                assertThrows(Refusal.class, () -> json.parse(body)).code());
    }

    private List<String> errors(String body, Class<? extends Record> type) {
        var tree = json.parse(body.getBytes(StandardCharsets.UTF_8));
        var refusal = assertThrows(Refusal.class, () -> json.read(tree, type));
        assertEquals("bad-input", refusal.code());
        return refusal.errors().stream().map(StrictJsonTest::shown).toList();
    }

    private static String shown(InputError error) {
        return error.pointer() + " " + error.code();
    }
}
