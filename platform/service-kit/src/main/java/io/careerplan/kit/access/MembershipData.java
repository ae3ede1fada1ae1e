package io.careerplan.kit.access;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the two registers hold about a person. */
@ApplicationScoped
class MembershipData implements PersonalData {

    /** The section of the export; grants received are listed too. */
    record Membership(@Nullable Entry member, List<Grant> grants) {}

    record Entry(
            UUID id,
            String externalId,
            @Nullable String subject,
            String name,
            String timeZone,
            String locale,
            String state) {

        static Entry from(Member member) {
            return new Entry(
                    member.id(),
                    member.externalId(),
                    member.subject().orElse(null),
                    member.name(),
                    member.timeZone().getId(),
                    member.locale(),
                    member.state().name());
        }
    }

    record Grant(UUID id, UUID personId, UUID granteeId, String role, Set<?> sections, Set<?> verbs, boolean revoked) {

        static Grant from(AccessGrant grant) {
            return new Grant(
                    grant.id(),
                    grant.personId(),
                    grant.granteeId(),
                    grant.role().name(),
                    grant.sections(),
                    grant.verbs(),
                    grant.revoked());
        }
    }

    private final Session session;
    private final MemberRegister members;
    private final GrantRegister grants;

    MembershipData(Session session, MemberRegister members, GrantRegister grants) {
        this.session = session;
        this.members = members;
        this.grants = grants;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public Object export(UUID person) {
        Optional<Entry> member = members.find(person).map(Entry::from);
        return new Membership(member.orElse(null), grantsOf(person));
    }

    @Override
    public void erase(UUID person) {
        grants.erase(person);
        members.erase(person);
    }

    private List<Grant> grantsOf(UUID person) {
        return session
                .createSelectionQuery(
                        "from AccessGrant where personId = :person or granteeId = :person order by id",
                        AccessGrant.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(Grant::from)
                .toList();
    }
}
