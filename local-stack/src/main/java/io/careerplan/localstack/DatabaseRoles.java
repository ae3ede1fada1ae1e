package io.careerplan.localstack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The databases and roles as a production installation has them: per service an owner, an application and a worker role. */
final class DatabaseRoles {

    /** One database each; {@code kit} is for the service kit's own tests. */
    static final List<String> DATABASES = List.of("assessment", "planning", "tracking", "kit");

    private static final List<String> DUTIES = List.of("owner", "app", "worker");

    private DatabaseRoles() {}

    /** Marked as local by its prefix: the services refuse such a password outside the local and test profiles. */
    static String password(String role) {
        return "local-demo-" + role;
    }

    /** Creates what is missing; on a kept data folder that is nothing. */
    static void createMissing(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String database : DATABASES) {
                createMissing(statement, database);
            }
        }
    }

    private static void createMissing(Statement statement, String database) throws SQLException {
        for (String duty : DUTIES) {
            String role = database + "_" + duty;
            if (isMissing(statement, "pg_roles WHERE rolname", role)) {
                statement.execute(creationOf(role));
            }
        }
        if (isMissing(statement, "pg_database WHERE datname", database)) {
            for (String step : creationOfDatabase(database)) {
                statement.execute(step);
            }
        }
    }

    /** Every statement that sets up the named database with its roles from nothing. */
    static Stream<String> creation(String database) {
        return Stream.concat(
                DUTIES.stream().map(duty -> creationOf(database + "_" + duty)), creationOfDatabase(database).stream());
    }

    private static String creationOf(String role) {
        return "CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '%s'"
                .formatted(role, password(role));
    }

    private static List<String> creationOfDatabase(String database) {
        return List.of(
                "CREATE DATABASE %1$s OWNER %1$s_owner".formatted(database),
                "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database),
                "GRANT CONNECT ON DATABASE %1$s TO %1$s_app, %1$s_worker".formatted(database));
    }

    private static boolean isMissing(Statement statement, String where, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT 1 FROM %s = '%s'".formatted(where, name))) {
            return !row.next();
        }
    }
}
