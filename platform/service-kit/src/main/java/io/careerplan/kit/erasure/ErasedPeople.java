package io.careerplan.kit.erasure;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The tombstones of the tenant: who was erased, so that whatever arrives later for them is refused. */
@ApplicationScoped
public class ErasedPeople {

    private static final String STONE = "select 1 from erased_person where tenant = ? and person_id = ?";
    private static final String ANY_STONE =
            "select 1 from erased_person where tenant = ? and person_id = any (?::text[]::uuid[])";
    private static final String PUT = """
            insert into erased_person (tenant, person_id, erased_at) values (?, ?, ?)
            on conflict (tenant, person_id) do nothing""";

    private final Session session;
    private final CurrentTenant tenant;

    ErasedPeople(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** Whether the person was erased. */
    @Transactional
    public boolean contains(UUID person) {
        Sql question = Sql.of(STONE, tenant.require(), person);
        return session.doReturningWork(connection -> question.first(connection, row -> true))
                .isPresent();
    }

    /** Whether any of them was erased. */
    @Transactional
    public boolean containsAny(Collection<UUID> people) {
        List<String> ids = people.stream().map(UUID::toString).toList();
        Sql question = Sql.of(ANY_STONE, tenant.require(), ids);
        return session.doReturningWork(connection -> question.first(connection, row -> true))
                .isPresent();
    }

    /** Puts the tombstone; false, and nothing changes, if it is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(UUID person, Instant at) {
        Sql insert = Sql.of(PUT, tenant.require(), person, at);
        return session.doReturningWork(insert::update) == 1;
    }
}
