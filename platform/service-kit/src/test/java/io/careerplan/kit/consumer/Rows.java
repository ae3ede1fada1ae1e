package io.careerplan.kit.consumer;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.example.Owner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Questions to tables as their owner, whom the tenant wall stops like everybody: the tenant is set for each. */
public final class Rows {

    private Rows() {}

    /** The single number a statement answers, in the tenant. */
    public static long number(String tenant, String sql, Object... parameters) {
        return list(tenant, sql, row -> row.getLong(1), parameters).getFirst();
    }

    /** Rows of the tenant, as the owner of the tables behind the tenant's wall. */
    public static <T> List<T> list(String tenant, String sql, Sql.Row<T> row, Object... parameters) {
        try (Connection connection = Owner.connect()) {
            Sql.of("select set_config('app.tenant', ?, false)", tenant).first(connection, set -> true);
            return Sql.of(sql, parameters).list(connection, row);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Changes rows of the tenant. */
    public static int update(String tenant, String sql, Object... parameters) {
        try (Connection connection = Owner.connect()) {
            Sql.of("select set_config('app.tenant', ?, false)", tenant).first(connection, set -> true);
            return Sql.of(sql, parameters).update(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
