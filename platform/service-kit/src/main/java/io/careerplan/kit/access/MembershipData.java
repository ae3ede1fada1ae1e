package io.careerplan.kit.access;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What the two registers hold about a person. */
@ApplicationScoped
class MembershipData implements PersonalData {

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
        MemberEntry member = members.find(person).map(MemberEntry::from).orElse(null);
        return new Membership(member, grantsOf(person));
    }

    @Override
    public void erase(UUID person) {
        grants.erase(person);
        members.erase(person);
    }

    private List<GrantEntry> grantsOf(UUID person) {
        return session
                .createSelectionQuery(
                        "from AccessGrant where personId = :person or granteeId = :person order by id",
                        AccessGrant.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(GrantEntry::from)
                .toList();
    }
}
