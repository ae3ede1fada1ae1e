package io.careerplan.assessment.grant;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A grant as the person who gave it sees it.
 *
 * @param id the grant
 * @param version version; also the ETag
 * @param personId who gave it
 * @param granteeId the coach or mentor
 * @param role in what role
 * @param sections which sections it opens
 * @param verbs what may be done in each of them
 * @param givenAt when it was given
 */
record GrantView(
        UUID id,
        long version,
        UUID personId,
        UUID granteeId,
        GrantRole role,
        Set<GrantSection> sections,
        Set<GrantVerb> verbs,
        Instant givenAt) {

    static GrantView from(Grant grant) {
        return new GrantView(
                grant.id(),
                grant.version(),
                grant.personId(),
                grant.granteeId(),
                grant.role(),
                grant.scope().sections(),
                grant.scope().verbs(),
                grant.givenAt());
    }
}
