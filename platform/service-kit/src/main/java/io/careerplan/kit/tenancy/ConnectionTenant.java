package io.careerplan.kit.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.HibernateException;

/**
 * The second wall: tells PostgreSQL whose rows a transaction may see. The pool calls it once per transaction, with the
 * connection that everything in the transaction then shares; where that is acquired for a {@link FirstQuestion}, it is told
 * together with the question. The setting ends with the transaction, so a connection
 * goes back without one; outside a transaction and without a tenant nothing is set and nothing is seen.
 */
@Singleton
@Unremovable
class ConnectionTenant implements AgroalPoolInterceptor {

    private final WorkTenant tenant;
    private final TenantWord word;

    ConnectionTenant(WorkTenant tenant, TenantWord word) {
        this.tenant = tenant;
        this.word = word;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        tenant.id().ifPresent(id -> set(connection, id));
    }

    private void set(Connection connection, String tenant) {
        try {
            if (!connection.getAutoCommit()) {
                word.give(connection, tenant);
            }
        } catch (SQLException failure) {
            throw new HibernateException("cannot set the tenant of the transaction", failure);
        }
    }
}
