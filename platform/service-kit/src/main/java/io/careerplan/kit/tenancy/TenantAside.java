package io.careerplan.kit.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.Session;

/**
 * Says a word to another tenant in the running transaction, so that it is there exactly when the rest is: whoever changes what
 * all share has the trail of it in their own organisation. For SQL alone, because Hibernate's session stays with the tenant that
 * it began with: what it would read meanwhile is not there, what it would write is refused.
 */
@ApplicationScoped
public class TenantAside {

    private final Session session;
    private final CurrentTenant current;

    TenantAside(Session session, CurrentTenant current) {
        this.session = session;
        this.current = current;
    }

    /** Does the work for that tenant and comes back to the tenant of the transaction, whatever comes of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T call(String tenant, Supplier<T> work) {
        var own = current.require();
        session.flush();
        return session.doReturningWork(connection -> {
            try (var visit = new Visit(connection, own)) {
                visit.become(tenant);
                return work.get();
            }
        });
    }

    /** The time during which the transaction is another tenant's. A failure on the way back is told beside that of the work. */
    private final class Visit implements AutoCloseable {

        private final Connection connection;
        private final String own;

        Visit(Connection connection, String own) {
            this.connection = connection;
            this.own = own;
        }

        void become(String tenant) throws SQLException {
            current.set(tenant);
            TenantWord.of(tenant).list(connection, row -> tenant);
        }

        @Override
        public void close() throws SQLException {
            become(own);
        }
    }
}
