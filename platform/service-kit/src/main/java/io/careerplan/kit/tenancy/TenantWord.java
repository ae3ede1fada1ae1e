package io.careerplan.kit.tenancy;

import io.careerplan.kit.database.Sql;
import jakarta.enterprise.context.RequestScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The word to the database whose rows a transaction may see. It is given with the connection, but for a connection that is
 * acquired to ask a {@link FirstQuestion}: then it goes before that question, on the same way.
 */
@RequestScoped
class TenantWord {

    private boolean held;
    private boolean owed;

    /** From now on a connection is acquired without the word. */
    void hold() {
        held = true;
    }

    /** No longer. */
    void holdNoMore() {
        held = false;
    }

    /** The word to give before anything else is said, if a connection was acquired without it. */
    Optional<Sql> owed(String tenant) {
        var word = owed ? Optional.of(of(tenant)) : Optional.<Sql>empty();
        owed = false;
        return word;
    }

    /** Gives the word to a connection that was just acquired, or remembers that it is owed. */
    void give(Connection connection, String tenant) throws SQLException {
        if (held) {
            owed = true;
        } else {
            of(tenant).list(connection, row -> tenant);
        }
    }

    static Sql of(String tenant) {
        return Sql.of("select set_config('app.tenant', ?, true)", tenant);
    }
}
