package io.careerplan.tracking.nextcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextCallsTest {

    static Stream<SituationFixture> stations() {
        return SituationFixture.stations();
    }

    @Test
    void everyRuleHasItsOwnName() {
        Set<String> names = new HashSet<>();
        assertTrue(NextCalls.RULES.stream().allMatch(rule -> names.add(rule.id())));
    }

    /** Or the order of these stations leaves a rule out, and with it its texts. */
    @Test
    void everyOperationIsCalledForAtSomeStation() {
        Set<Operation> called = stations()
                .flatMap(station -> NextCalls.in(station.situation()).stream())
                .map(named -> named.call().operation())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        assertEquals(EnumSet.allOf(Operation.class), called);
    }

    @ParameterizedTest
    @MethodSource("stations")
    void someRequiredCallGoesOnFromEveryStation(SituationFixture station) {
        assertTrue(NextCalls.in(station.situation()).stream()
                .anyMatch(named -> named.call().isRequired()));
    }

    @ParameterizedTest
    @MethodSource("stations")
    void theSameSituationGivesTheSameBytes(SituationFixture station) {
        assertEquals(bytes(station), bytes(station));
    }

    /**
     * So that a program knows what to fill: what is open is not suggested, and what is neither suggested nor open is an
     * example that is accepted, of something that no call lists.
     */
    @ParameterizedTest
    @MethodSource("stations")
    void whatIsOpenInABodyIsAChoiceWithoutASuggestion(SituationFixture station) {
        NextCalls.in(station.situation()).stream()
                .map(NamedCall::call)
                .filter(call -> call.body() != null)
                .forEach(call -> call.choices().forEach(choice -> {
                    JsonNode place = EventJson.node(call.body()).at(choice.pointer());
                    boolean open = place.isMissingNode()
                            || place.asText().equals(Choice.OPEN)
                            || choice.pointer().isEmpty();
                    assertFalse(choice.suggested() && open, call.path() + " " + choice.pointer());
                    assertTrue(
                            choice.suggested() || open || choice.source() == null,
                            call.path() + " " + choice.pointer());
                }));
    }

    private static List<String> bytes(SituationFixture station) {
        return NextCalls.in(station.situation()).stream()
                .map(named -> named.why() + " " + EventJson.text(named.call()))
                .toList();
    }
}
