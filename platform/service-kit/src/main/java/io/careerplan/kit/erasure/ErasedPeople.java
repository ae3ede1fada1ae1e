package io.careerplan.kit.erasure;

import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** The tombstones of the tenant: who was erased, so that whatever arrives later for them is refused. */
@ApplicationScoped
public class ErasedPeople {

    private final Session session;
    private final CurrentTenant tenant;

    ErasedPeople(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** Whether the person was erased. */
    @Transactional
    public boolean contains(UUID person) {
        return session.doReturningWork(connection -> {
            try (var statement =
                    connection.prepareStatement("select 1 from erased_person where tenant = ? and person_id = ?")) {
                statement.setString(1, tenant.require());
                statement.setObject(2, person);
                return statement.executeQuery().next();
            }
        });
    }

    /** Puts the tombstone; false, and nothing changes, if it is there. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(UUID person, Instant at) {
        return session.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into erased_person (tenant, person_id, erased_at) values (?, ?, ?)
                    on conflict (tenant, person_id) do nothing
                    """)) {
                statement.setString(1, tenant.require());
                statement.setObject(2, person);
                statement.setTimestamp(3, Timestamp.from(at));
                return statement.executeUpdate() == 1;
            }
        });
    }
}
