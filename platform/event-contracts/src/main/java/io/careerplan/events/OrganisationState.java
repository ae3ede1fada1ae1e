package io.careerplan.events;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An organisation and its settings.
 *
 * @param tenant the organisation's slug, {@code [a-z0-9][a-z0-9-]{1,62}}; the value of the {@code org} claim
 * @param version version of the organisation, from 0
 * @param name display name
 * @param timeZone IANA zone used where a person has none of their own
 * @param locale BCP 47 language tag of texts the product writes
 * @param currency ISO 4217 code of amounts without one
 * @param thresholds named limits that differ from the product's defaults; units are those of the default
 */
public record OrganisationState(
        String tenant,
        long version,
        String name,
        String timeZone,
        String locale,
        String currency,
        Map<String, BigDecimal> thresholds) {

    public OrganisationState {
        thresholds = Sorted.copyOf(thresholds);
    }
}
