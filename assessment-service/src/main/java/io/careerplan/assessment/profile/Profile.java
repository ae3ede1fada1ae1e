package io.careerplan.assessment.profile;

import io.careerplan.assessment.region.CurrencyCode;
import io.careerplan.assessment.region.LanguageTag;
import io.careerplan.assessment.region.ZoneName;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be changed about a person; {@link ProfileEditing} says by whom.
 *
 * @param externalId id in the organisation's own systems, unique within it
 * @param name display name
 * @param email where mail goes, if anywhere
 * @param timeZone IANA zone in which the person's dates pass
 * @param locale BCP 47 language tag
 * @param currency ISO 4217 code
 * @param department the organisation's own name for it
 * @param programmes programmes the person takes part in
 * @param industry field of work
 * @param experienceLevel career stage
 * @param currentOccupation O*NET-SOC code of the present job
 * @param currentSince first day in that job, not in the future
 * @param circumstances what the person can bring in
 */
public record Profile(
        @NotBlank @Size(max = 128) String externalId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @ZoneName String timeZone,
        @LanguageTag String locale,
        @CurrencyCode String currency,
        @Nullable @Size(min = 1, max = 120) String department,
        @Size(max = 50) List<@NotBlank @Size(max = 120) String> programmes,
        Industry industry,
        ExperienceLevel experienceLevel,
        @Nullable @OccupationCode String currentOccupation,
        @Nullable LocalDate currentSince,
        @Valid OwnCircumstances circumstances) {

    /** This profile, or a refusal when the present job would begin after today in the person's zone. */
    public Profile at(Instant now) {
        var today = now.atZone(ZoneId.of(timeZone)).toLocalDate();
        if (currentSince != null && currentSince.isAfter(today)) {
            throw Refusal.badInput(List.of(new InputError(
                    "/currentSince", "in-the-future", "Must be today or before, in the person's time zone.")));
        }
        return this;
    }
}
