package io.careerplan.kit.access;

import io.careerplan.events.EmploymentState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member as an export shows them. */
record MemberEntry(
        UUID id,
        String externalId,
        @Nullable String subject,
        String name,
        String timeZone,
        String locale,
        EmploymentState state) {

    static MemberEntry from(Member member) {
        return new MemberEntry(
                member.id(),
                member.externalId(),
                member.subject().orElse(null),
                member.name(),
                member.timeZone().getId(),
                member.locale(),
                member.state());
    }
}
