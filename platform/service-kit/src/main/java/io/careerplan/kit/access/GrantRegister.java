package io.careerplan.kit.access;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.erasure.ErasedPeople;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The grants of the tenant's people, as every service keeps them. Revoked ones stay, so that a late event is known as old. */
@ApplicationScoped
public class GrantRegister {

    private static final String UPSERT = """
            insert into access_grant (tenant, id, version, person_id, grantee_id, role, sections, verbs, revoked)
            values (?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?)
            on conflict (tenant, id) do update
               set version = excluded.version, sections = excluded.sections, verbs = excluded.verbs,
                   revoked = excluded.revoked
             where access_grant.version < excluded.version
            """;

    private static final String EFFECTIVE = """
            select 1 from access_grant g join member c on c.tenant = g.tenant and c.id = g.grantee_id
             where g.tenant = ? and g.person_id = ? and g.role = ? and not g.revoked
               and ? = any (g.sections) and ? = any (g.verbs) and c.state = 'EMPLOYED'
            """;

    private final Session session;
    private final CurrentTenant tenant;
    private final ErasedPeople erased;

    GrantRegister(Session session, CurrentTenant tenant, ErasedPeople erased) {
        this.session = session;
        this.tenant = tenant;
        this.erased = erased;
    }

    /** Takes over a state of a grant. False, and nothing happens, if it is not newer or one of the two was erased. */
    @Transactional
    public boolean apply(GrantState grant) {
        if (erased.contains(grant.personId()) || erased.contains(grant.granteeId())) {
            return false;
        }
        Sql upsert = upsert(grant);
        return session.doReturningWork(upsert::update) == 1;
    }

    /** The grants a person gave, revoked ones included, in the order they were given. */
    @Transactional
    public List<AccessGrant> givenBy(UUID person) {
        return session.createSelectionQuery("from AccessGrant where personId = :person order by id", AccessGrant.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Whether anybody who has not left was granted this by the person in this role. */
    @Transactional
    public boolean isGranted(UUID person, GrantRole role, GrantSection section, GrantVerb verb) {
        Sql question = Sql.of(EFFECTIVE, tenant.require(), person, role.name(), section.name(), verb.name());
        return session.doReturningWork(connection -> question.first(connection, row -> true))
                .isPresent();
    }

    /** Removes the grants a person gave and was given. */
    @Transactional
    public void erase(UUID person) {
        session.createMutationQuery("delete from AccessGrant where personId = :person or granteeId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private Sql upsert(GrantState grant) {
        return Sql.of(
                UPSERT,
                tenant.require(),
                grant.id(),
                grant.version(),
                grant.personId(),
                grant.granteeId(),
                grant.role().name(),
                names(grant.sections()),
                names(grant.verbs()),
                grant.revoked());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
