package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    /** What assessment measures: each figure stands for itself and replaces none. */
    private static final Set<EventType> MEASURED = Set.of(EventType.SATISFACTION_MEASURED, EventType.PAY_CHANGED);

    @Test
    void everyRecordOfTheFamilyHasExactlyOneType() {
        List<Class<?>> records = records(Event.class).toList();
        Set<Class<?>> payloads =
                Arrays.stream(EventType.values()).map(EventType::payload).collect(Collectors.toSet());

        assertEquals(Set.copyOf(records), payloads);
        assertEquals(records.size(), EventType.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void isNamedAfterTheContextThatPublishesIt(EventType type) {
        String context = type.topic().replace("careerplan.", "").replace(".v1", "");

        assertTrue(type.type().matches("io\\.careerplan\\." + context + "\\.[a-z-]+\\.[a-z-]+\\.v1"), type.type());
        assertTrue(
                type.type().replaceAll("[.-]", "_").endsWith("_" + type.name().toLowerCase(Locale.ROOT) + "_v1"));
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(EventType type) {
        assertEquals(Optional.of(type), EventType.named(type.type()));
    }

    @Test
    void aNameOfALaterReleaseIsUnknownRatherThanAnError() {
        assertEquals(Optional.empty(), EventType.named("io.careerplan.planning.network.changed.v1"));
    }

    @Test
    void onlyFactsComeWithoutAVersion() {
        Set<EventType> facts = Arrays.stream(EventType.values())
                .filter(type -> type.kind() == EventType.Kind.FACT)
                .collect(Collectors.toSet());

        assertEquals(
                Arrays.stream(EventType.values())
                        .filter(type -> TrackingEvent.class.isAssignableFrom(type.payload()) || MEASURED.contains(type))
                        .filter(type -> type != EventType.TRACKING_DELIVERABLE_CHANGED)
                        .collect(Collectors.toSet()),
                facts);
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventTypeTest::records)
                : Stream.of(family);
    }
}
