package io.careerplan.planning.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.Circumstances;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.PersonState;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.fact.PersonFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartDaysTest {
    /** Sunday in UTC, Monday in Berlin. */
    private static final Instant NIGHT = Instant.parse("2026-11-29T23:30:00Z");

    private final StartDays days = new StartDays(Clock.fixed(NIGHT, ZoneOffset.UTC));

    @Test
    void thePlanStartsOnTheNextMondayOfThePersonsZone() {
        assertEquals(LocalDate.parse("2026-11-30"), start("UTC", null, null));
        assertEquals(LocalDate.parse("2026-12-07"), start("Europe/Berlin", null, null));
    }

    @Test
    void aWishedStartLiesBetweenTodayAndAYearAhead() {
        assertEquals(LocalDate.parse("2026-11-29"), start("UTC", "2026-11-29", null));
        assertEquals(LocalDate.parse("2027-11-29"), start("UTC", "2027-11-29", null));
        assertEquals(List.of("/startsOn"), refused("2026-11-28", null));
        assertEquals(List.of("/startsOn"), refused("2027-11-30", null));
        assertEquals(List.of("/startsOn"), refused("+999999999-12-31", null));
    }

    @Test
    void aWishedEndComesAfterTheStartAndAtMostTenYearsLater() {
        assertEquals(LocalDate.parse("2026-11-30"), start("UTC", "2026-11-30", "2026-12-01"));
        assertEquals(LocalDate.parse("2026-11-30"), start("UTC", "2026-11-30", "2036-11-30"));
        assertEquals(List.of("/endsOn"), refused("2026-11-30", "2026-11-30"));
        assertEquals(List.of("/endsOn"), refused("2026-11-30", "2036-12-01"));
    }

    private LocalDate start(String zone, @Nullable String startsOn, @Nullable String endsOn) {
        return days.startOf(facts(zone), request(startsOn, endsOn));
    }

    private List<String> refused(String startsOn, @Nullable String endsOn) {
        var refusal = assertThrows(Refusal.class, () -> start("UTC", startsOn, endsOn));
        assertEquals(Refusal.Kind.BAD_REQUEST, refusal.kind());
        return refusal.errors().stream().map(InputError::pointer).toList();
    }

    private static DraftRequest request(@Nullable String startsOn, @Nullable String endsOn) {
        return new DraftRequest(null, day(startsOn), day(endsOn), null, null, null, null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static PersonFacts facts(String zone) {
        var person = new PersonState(
                UUID.fromString("019aab3e-1000-7a10-8000-000000000002"),
                0,
                "E-1",
                null,
                "Ada",
                null,
                zone,
                "en",
                "EUR",
                null,
                List.of(),
                EmploymentState.EMPLOYED,
                Industry.OTHER,
                ExperienceLevel.MID,
                null,
                null,
                new Circumstances(null, null, List.of(), null));
        return new PersonFacts(
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
