package io.careerplan.assessment.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.careerplan.assessment.profile.OwnCircumstances;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as a reader sees them. The circumstances are there only for those they are open to.
 *
 * @param id the person
 * @param version rises with each change; also the ETag
 * @param externalId id in the organisation's own systems
 * @param name display name
 * @param email where mail goes, if anywhere
 * @param timeZone IANA zone in which the person's dates pass
 * @param locale BCP 47 language tag
 * @param currency ISO 4217 code
 * @param department the organisation's own name for it
 * @param programmes programmes the person takes part in
 * @param employmentState employed or left
 * @param industry field of work
 * @param experienceLevel career stage
 * @param currentOccupation O*NET-SOC code of the present job
 * @param currentSince first day in that job
 * @param circumstances what the person can bring in
 * @param signedIn whether a sign-in is bound to the person
 * @param registeredAt when the person was registered
 * @param updatedAt when anything above last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
        UUID id,
        long version,
        String externalId,
        String name,
        @Nullable String email,
        String timeZone,
        String locale,
        String currency,
        @Nullable String department,
        List<String> programmes,
        EmploymentState employmentState,
        Industry industry,
        ExperienceLevel experienceLevel,
        @Nullable String currentOccupation,
        @Nullable LocalDate currentSince,
        @Nullable OwnCircumstances circumstances,
        boolean signedIn,
        Instant registeredAt,
        Instant updatedAt) {

    /** The whole person. */
    static PersonView whole(Person person) {
        return from(person, person.profile().circumstances());
    }

    /** What the organisation itself knows. */
    static PersonView directory(Person person) {
        return from(person, null);
    }

    private static PersonView from(Person person, @Nullable OwnCircumstances circumstances) {
        var profile = person.profile();
        return new PersonView(
                person.id(),
                person.version(),
                profile.externalId(),
                profile.name(),
                profile.email(),
                profile.timeZone(),
                profile.locale(),
                profile.currency(),
                profile.department(),
                profile.programmes(),
                person.employmentState(),
                profile.industry(),
                profile.experienceLevel(),
                profile.currentOccupation(),
                profile.currentSince(),
                circumstances,
                person.bound(),
                person.registeredAt(),
                person.updatedAt());
    }
}
