package io.careerplan.kit.startup;

import io.careerplan.kit.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database whether its walls would hold for the role that is signed in. */
final class DatabaseRole {

    private static final String HOLES = """
            select 'role ' || rolname || ' is a superuser'
              from pg_roles where rolname in (current_user, session_user) and rolsuper
            union all
            select 'role ' || rolname || ' may bypass row level security'
              from pg_roles where rolname in (current_user, session_user) and rolbypassrls
            union all
            select 'role ' || current_user || ' has the rights of the owner of ' || c.oid::regclass
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
               and pg_has_role(current_user, c.relowner, 'MEMBER')
            union all
            select 'table ' || c.oid::regclass || ' has a tenant and no forced row level security'
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
             where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
            union all
            select 'role ' || current_user || ' passes the wall of ' || p.polrelid::regclass || ' by ' || p.polname
              from pg_policy p
             where p.polpermissive and p.polname <> 'tenant_wall'
               and exists (select 1 from unnest(p.polroles) r
                            where r = 0 or pg_has_role(current_user, r, 'MEMBER'))""";

    private DatabaseRole() {}

    /** Every hole there is for the role that signs in, each as half a sentence; none is good. */
    static List<String> holesIn(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return holes(connection);
        }
    }

    static List<String> holes(Connection connection) throws SQLException {
        return Sql.of(HOLES).list(connection, row -> row.getString(1));
    }
}
