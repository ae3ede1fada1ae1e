package io.careerplan.kit.access;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import java.util.Set;
import java.util.UUID;

/** A grant as an export shows it. */
record GrantEntry(
        UUID id,
        UUID personId,
        UUID granteeId,
        GrantRole role,
        Set<GrantSection> sections,
        Set<GrantVerb> verbs,
        boolean revoked) {

    static GrantEntry from(AccessGrant grant) {
        return new GrantEntry(
                grant.id(),
                grant.personId(),
                grant.granteeId(),
                grant.role(),
                grant.sections(),
                grant.verbs(),
                grant.revoked());
    }
}
