package io.careerplan.assessment.region;

import java.time.ZoneId;

/**
 * Where someone is, as software needs it.
 *
 * @param timeZone IANA zone
 * @param locale BCP 47 language tag
 * @param currency ISO 4217 code
 */
public record Region(String timeZone, String locale, String currency) {

    /** The zone in which this one's dates begin and end. */
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
