package io.careerplan.assessment.person;

import io.careerplan.events.EmploymentState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody of the organisation, as far as whoever they turned to may know.
 *
 * @param name what they are called
 * @param isEmployed whether they have not left
 * @param today their day, in their time zone
 */
public record Colleague(String name, boolean isEmployed, LocalDate today) {

    static Colleague from(Person person, Clock clock) {
        var profile = person.profile();
        return new Colleague(
                profile.name(),
                person.employmentState() == EmploymentState.EMPLOYED,
                LocalDate.now(clock.withZone(ZoneId.of(profile.timeZone()))));
    }
}
