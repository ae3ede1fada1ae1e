package io.careerplan.assessment.person;

import io.careerplan.assessment.profile.NewPerson;
import io.careerplan.assessment.profile.OwnCircumstances;
import io.careerplan.assessment.profile.Profile;
import io.careerplan.assessment.region.Region;
import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** People in the situations that tests begin with. */
final class PersonFixture {

    static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    static final Region BERLIN = new Region("Europe/Berlin", "de-DE", "EUR");

    private PersonFixture() {}

    static NewPerson named(String externalId, String name) {
        return new NewPerson(externalId, name, null, null, null, null, null, null, null, null, null, null);
    }

    static Person justRegistered() {
        return new Person(UUID.randomUUID(), named("E-1", "Ada Lindqvist").toProfile(BERLIN), NOW);
    }

    static Person signedInAs(String subject) {
        var person = justRegistered();
        person.bind(subject, NOW);
        return person;
    }

    static Person whoLeft() {
        var person = signedInAs("sub-1");
        person.leave(NOW);
        return person;
    }

    static OwnCircumstances sixHoursAWeek() {
        return new OwnCircumstances(
                new BigDecimal(6), new Money(new BigDecimal("150.00"), "EUR"), List.of("Berlin"), "No travel.");
    }

    static Profile with(Profile of, OwnCircumstances circumstances) {
        return new Profile(
                of.externalId(),
                of.name(),
                of.email(),
                of.timeZone(),
                of.locale(),
                of.currency(),
                of.department(),
                of.programmes(),
                of.industry(),
                of.experienceLevel(),
                of.currentOccupation(),
                of.currentSince(),
                circumstances);
    }
}
