package io.careerplan.assessment.organisation;

import io.careerplan.assessment.region.CurrencyCode;
import io.careerplan.assessment.region.LanguageTag;
import io.careerplan.assessment.region.Region;
import io.careerplan.assessment.region.ZoneName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What an organisation may change about itself.
 *
 * @param name display name
 * @param timeZone IANA zone of people who name none
 * @param locale BCP 47 language tag of people who name none
 * @param currency ISO 4217 code of people who name none
 * @param thresholds limits by name, as {@link Threshold} lists them
 */
record Settings(
        @NotBlank @Size(max = 200) String name,
        @ZoneName String timeZone,
        @LanguageTag String locale,
        @CurrencyCode String currency,
        Map<String, BigDecimal> thresholds) {

    Region region() {
        return new Region(timeZone, locale, currency);
    }
}
