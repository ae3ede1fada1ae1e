package io.careerplan.events;

import java.util.Set;
import java.util.UUID;

/**
 * A person's permission for one coach or mentor.
 *
 * @param id the grant
 * @param version version of the grant, from 0
 * @param personId who gave it
 * @param granteeId the person who may act on it
 * @param role in what role
 * @param sections which sections it opens
 * @param verbs what may be done there
 * @param revoked whether it was taken back
 */
public record GrantState(
        UUID id,
        long version,
        UUID personId,
        UUID granteeId,
        GrantRole role,
        Set<GrantSection> sections,
        Set<GrantVerb> verbs,
        boolean revoked) {

    public GrantState {
        sections = Sorted.copyOf(sections);
        verbs = Sorted.copyOf(verbs);
    }
}
