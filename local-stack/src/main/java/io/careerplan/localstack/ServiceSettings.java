package io.careerplan.localstack;

import java.util.HashMap;
import java.util.Map;

/** The settings by which a service finds the stack: database roles, Kafka, sign-in and demo secrets. */
public final class ServiceSettings {

    private ServiceSettings() {}

    /**
     * Configuration properties of one service.
     *
     * @param database {@code assessment}, {@code planning}, {@code tracking} or {@code kit}
     */
    public static Map<String, String> of(StackAddresses stack, String database) {
        if (!DatabaseRoles.DATABASES.contains(database)) {
            throw new IllegalArgumentException("No database " + database + ", only " + DatabaseRoles.DATABASES);
        }
        Map<String, String> settings = new HashMap<>();
        String url = stack.jdbcUrl(database);
        role(settings, "quarkus.datasource.", "jdbc.url", url, database + "_app");
        role(settings, "quarkus.datasource.worker.", "jdbc.url", url, database + "_worker");
        role(settings, "quarkus.flyway.", "jdbc-url", url, database + "_owner");
        settings.put("quarkus.flyway.placeholders.app", database + "_app");
        settings.put("quarkus.flyway.placeholders.worker", database + "_worker");
        settings.put("careerplan.cursor.key", "local-demo-cursor-key");
        settings.put("kafka.bootstrap.servers", stack.kafka());
        settings.put("quarkus.oidc.auth-server-url", stack.issuer().toString());
        settings.put("quarkus.oidc.token.issuer", stack.issuer().toString());
        settings.put("quarkus.oidc.token.audience", Tokens.AUDIENCE);
        return settings;
    }

    private static void role(Map<String, String> settings, String prefix, String urlKey, String url, String role) {
        settings.put(prefix + urlKey, url);
        settings.put(prefix + "username", role);
        settings.put(prefix + "password", DatabaseRoles.password(role));
    }
}
