package io.careerplan.assessment.person;

import static io.careerplan.assessment.person.PersonFixture.BERLIN;
import static io.careerplan.assessment.person.PersonFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.profile.NewPerson;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonLeft;
import io.careerplan.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void whatIsNotSaidAtRegistrationComesFromTheOrganisation() {
        var state = PersonFixture.justRegistered().registered().person();

        assertEquals("Europe/Berlin", state.timeZone());
        assertEquals("de-DE", state.locale());
        assertEquals("EUR", state.currency());
        assertEquals(Industry.OTHER, state.industry());
        assertEquals(ExperienceLevel.MID, state.experienceLevel());
        assertEquals(0, state.version());
    }

    @Test
    void whatIsSaidAtRegistrationStands() {
        var said = new NewPerson(
                "E-1",
                "Ada",
                "ada@example.org",
                "Asia/Tokyo",
                "ja",
                "JPY",
                "Finance",
                null,
                Industry.FINANCE,
                ExperienceLevel.SENIOR,
                "13-2011.00",
                null);

        var profile = said.toProfile(BERLIN);

        assertEquals("Asia/Tokyo", profile.timeZone());
        assertEquals("ja", profile.locale());
        assertEquals("JPY", profile.currency());
        assertEquals(Industry.FINANCE, profile.industry());
        assertEquals(ExperienceLevel.SENIOR, profile.experienceLevel());
    }

    @Test
    void thePresentJobMayBeginTodayInThePersonsZoneAndNotTomorrow() {
        // 23:30 in UTC is already the 23rd in Berlin.
        assertEquals(LocalDate.of(2026, 11, 23), since("2026-11-23").profile().currentSince());
        var refusal = assertThrows(Refusal.class, () -> since("2026-11-24"));
        assertEquals("/currentSince", refusal.errors().getFirst().pointer());
    }

    @Test
    void theFirstSignInIsBoundAndTold() {
        var person = PersonFixture.justRegistered();

        var event = person.bind("sub-1", LATER).orElseThrow();

        assertEquals("sub-1", event.person().subject());
        assertEquals(LATER, person.updatedAt());
    }

    @Test
    void theSameSignInAgainChangesNothing() {
        assertTrue(PersonFixture.signedInAs("sub-1").bind("sub-1", LATER).isEmpty());
    }

    @Test
    void anotherSignInIsRefusedForGood() {
        var person = PersonFixture.signedInAs("sub-1");

        var refusal = assertThrows(Refusal.class, () -> person.bind("sub-2", LATER));

        assertEquals("sign-in-bound-elsewhere", refusal.code());
        assertEquals("sub-1", person.state(1).subject());
    }

    @Test
    void aChangeIsToldWhole() {
        var person = PersonFixture.justRegistered();

        var event = person.change(PersonFixture.with(person.profile(), PersonFixture.sixHoursAWeek()), LATER)
                .orElseThrow();

        assertEquals(
                PersonFixture.sixHoursAWeek().toCircumstances(), event.person().circumstances());
        assertEquals(LATER, person.updatedAt());
    }

    @Test
    void aChangeToWhatAlreadyIsChangesNothing() {
        var person = PersonFixture.justRegistered();

        assertTrue(person.change(person.profile(), LATER).isEmpty());
        assertEquals(NOW, person.updatedAt());
    }

    @Test
    void leavingFreezesTheProfileAndHappensOnce() {
        var person = PersonFixture.whoLeft();

        assertEquals(EmploymentState.LEFT, person.employmentState());
        assertEquals(
                "person-has-left",
                assertThrows(Refusal.class, () -> person.leave(LATER)).code());
        assertEquals(
                "person-has-left",
                assertThrows(Refusal.class, () -> person.change(person.profile(), LATER))
                        .code());
    }

    @Test
    void whoLeftIsNotAdmittedAndStillKnown() {
        var person = PersonFixture.whoLeft();

        assertEquals(
                Refusal.Kind.FORBIDDEN,
                assertThrows(Refusal.class, person::admitted).kind());
        assertInstanceOf(PersonLeft.class, person.present());
        assertInstanceOf(PersonChanged.class, PersonFixture.justRegistered().present());
    }

    @Test
    void theOrganisationsViewHasNoCircumstances() {
        var person = PersonFixture.justRegistered();

        assertEquals(person.profile().circumstances(), PersonView.whole(person).circumstances());
        assertEquals(null, PersonView.directory(person).circumstances());
        assertFalse(PersonView.directory(person).signedIn());
    }

    private static Person since(String date) {
        var said = new NewPerson(
                "E-1", "Ada", null, null, null, null, null, null, null, null, null, LocalDate.parse(date));
        return new Person(UUID.randomUUID(), said.toProfile(BERLIN), NOW);
    }
}
