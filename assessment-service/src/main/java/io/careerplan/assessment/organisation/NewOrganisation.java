package io.careerplan.assessment.organisation;

import io.careerplan.assessment.region.CurrencyCode;
import io.careerplan.assessment.region.LanguageTag;
import io.careerplan.assessment.region.Region;
import io.careerplan.assessment.region.ZoneName;
import io.careerplan.kit.id.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * An organisation to be created.
 *
 * @param tenant its slug for ever: the value of the {@code org} claim in its people's tokens
 * @param name display name
 * @param timeZone IANA zone of people who name none
 * @param locale BCP 47 language tag of people who name none
 * @param currency ISO 4217 code of people who name none
 */
record NewOrganisation(
        @Pattern(regexp = SLUG) String tenant,
        @NotBlank @Size(max = 200) String name,
        @ZoneName String timeZone,
        @LanguageTag String locale,
        @CurrencyCode String currency) {

    static final String SLUG = "[a-z0-9][a-z0-9-]{1,62}";

    Organisation toOrganisation(Instant now) {
        return new Organisation(Ids.next(), name, new Region(timeZone, locale, currency), now);
    }
}
