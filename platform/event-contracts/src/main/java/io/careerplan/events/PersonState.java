package io.careerplan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as every service knows them.
 *
 * @param id the person's id on the platform
 * @param version version of the person, from 0
 * @param externalId id in the organisation's own systems, unique within the tenant
 * @param subject {@code sub} of the sign-in bound to the person, once they signed in
 * @param name display name
 * @param email where mail goes, if anywhere
 * @param timeZone IANA zone in which dates of the person's plan pass
 * @param locale BCP 47 language tag
 * @param currency ISO 4217 code
 * @param department the organisation's own name for it
 * @param programmes programmes the person takes part in
 * @param employmentState employed or left
 * @param industry field of work
 * @param experienceLevel career stage
 * @param currentOccupation occupation code of the present job
 * @param currentSince first day in that job
 * @param circumstances what the person can bring in; for the person and those they grant it to
 */
public record PersonState(
        UUID id,
        long version,
        String externalId,
        @Nullable String subject,
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
        Circumstances circumstances) {

    public PersonState {
        programmes = List.copyOf(programmes);
    }
}
