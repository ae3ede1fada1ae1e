package io.careerplan.assessment.organisation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * An organisation as its readers see it.
 *
 * @param tenant its slug
 * @param version rises with each change; also the ETag
 * @param name display name
 * @param timeZone IANA zone of people who name none
 * @param locale BCP 47 language tag of people who name none
 * @param currency ISO 4217 code of people who name none
 * @param thresholds every limit with the value that holds
 * @param createdAt when it was created
 * @param updatedAt when it last changed
 */
record OrganisationView(
        String tenant,
        long version,
        String name,
        String timeZone,
        String locale,
        String currency,
        Map<String, BigDecimal> thresholds,
        Instant createdAt,
        Instant updatedAt) {

    static OrganisationView from(Organisation organisation) {
        var region = organisation.region();
        return new OrganisationView(
                organisation.tenant(),
                organisation.version(),
                organisation.name(),
                region.timeZone(),
                region.locale(),
                region.currency(),
                organisation.thresholds().effective(),
                organisation.createdAt(),
                organisation.updatedAt());
    }
}
