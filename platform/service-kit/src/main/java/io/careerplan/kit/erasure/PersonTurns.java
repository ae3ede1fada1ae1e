package io.careerplan.kit.erasure;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Who may change what is held of a person at the same time, until the transaction ends: requests side by side, an event
 * or an erasure alone. Without it a write that was allowed before an erasure could commit after it and stay for good.
 */
@ApplicationScoped
public class PersonTurns {

    private static final String TOGETHER = "select pg_advisory_xact_lock_shared(hashtextextended(?, 7102))";
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended(?, 7102))";

    private final Session session;
    private final CurrentTenant tenant;

    PersonTurns(Session session, CurrentTenant tenant) {
        this.session = session;
        this.tenant = tenant;
    }

    /** Waits until nobody changes the person alone. */
    @Transactional
    public void together(UUID person) {
        take(lockTogether(person));
    }

    /** Waits until nobody changes the person; the key of an event that is about no person stands for itself. */
    @Transactional
    public void alone(String key) {
        take(lockAlone(key));
    }

    /** What {@link #together} says to the database, for those who have more to say. */
    public Sql lockTogether(UUID person) {
        return Sql.of(TOGETHER, tenant.require() + "/" + person);
    }

    /** What {@link #alone} says to the database, for those who have more to say. */
    public Sql lockAlone(String key) {
        return Sql.of(ALONE, tenant.require() + "/" + key);
    }

    private void take(Sql lock) {
        session.doReturningWork(connection -> lock.list(connection, row -> true));
    }
}
