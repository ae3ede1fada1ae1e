package io.careerplan.kit.example;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database seen as its owner, past the application. */
public final class Owner {

    private Owner() {}

    public static Connection connect() throws SQLException {
        return DriverManager.getConnection(setting("jdbc-url"), setting("username"), setting("password"));
    }

    /** The superuser of the local server, whom no wall stops. */
    public static Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(setting("jdbc-url"), "postgres", "");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.flyway." + name, String.class);
    }
}
