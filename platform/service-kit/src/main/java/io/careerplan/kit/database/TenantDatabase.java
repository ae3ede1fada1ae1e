package io.careerplan.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** The connection of the running transaction, as the application role behind the wall of the tenant in hand. */
@ApplicationScoped
public class TenantDatabase {

    private final Session session;

    TenantDatabase(Session session) {
        this.session = session;
    }

    /** Does the work in the running transaction, after whatever Hibernate still had to write. */
    public <T> T call(DatabaseWork<T> work) {
        session.flush();
        return session.doReturningWork(work::on);
    }
}
