package io.careerplan.assessment.profile;

import io.careerplan.assessment.region.CurrencyCode;
import io.careerplan.assessment.region.LanguageTag;
import io.careerplan.assessment.region.Region;
import io.careerplan.assessment.region.ZoneName;
import io.careerplan.events.ExperienceLevel;
import io.careerplan.events.Industry;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person to be registered, as the organisation's own system knows them. What is missing comes from the organisation
 * (zone, language, currency) or stays at {@code OTHER} and {@code MID} until someone says better.
 *
 * @param externalId id in the organisation's own systems; the sign-in with this {@code external_id} becomes theirs
 * @param name display name
 * @param email where mail goes, if anywhere
 * @param timeZone IANA zone
 * @param locale BCP 47 language tag
 * @param currency ISO 4217 code
 * @param department the organisation's own name for it
 * @param programmes programmes the person takes part in
 * @param industry field of work
 * @param experienceLevel career stage
 * @param currentOccupation O*NET-SOC code of the present job
 * @param currentSince first day in that job, not in the future
 */
public record NewPerson(
        @NotBlank @Size(max = 128) String externalId,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @ZoneName String timeZone,
        @Nullable @LanguageTag String locale,
        @Nullable @CurrencyCode String currency,
        @Nullable @Size(min = 1, max = 120) String department,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 120) String> programmes,
        @Nullable Industry industry,
        @Nullable ExperienceLevel experienceLevel,
        @Nullable @OccupationCode String currentOccupation,
        @Nullable LocalDate currentSince) {

    public Profile toProfile(Region home) {
        return new Profile(
                externalId,
                name,
                email,
                Objects.requireNonNullElse(timeZone, home.timeZone()),
                Objects.requireNonNullElse(locale, home.locale()),
                Objects.requireNonNullElse(currency, home.currency()),
                department,
                Objects.requireNonNullElse(programmes, List.of()),
                Objects.requireNonNullElse(industry, Industry.OTHER),
                Objects.requireNonNullElse(experienceLevel, ExperienceLevel.MID),
                currentOccupation,
                currentSince,
                OwnCircumstances.UNSAID);
    }
}
