package io.careerplan.assessment.grant;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.id.Ids;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A grant to be given.
 *
 * @param granteeId the coach or mentor, a person of the same organisation
 * @param role in what role
 * @param sections which sections it opens
 * @param verbs what may be done in each of them; READ is always among them
 */
record NewGrant(
        UUID granteeId,
        GrantRole role,
        @Size(min = 1) Set<GrantSection> sections,
        @Size(min = 1) Set<GrantVerb> verbs) {

    Grant toGrant(UUID person, Instant now) {
        return new Grant(Ids.next(), person, granteeId, role, new GrantScope(sections, verbs), now);
    }
}
