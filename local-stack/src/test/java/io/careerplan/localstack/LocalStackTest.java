package io.careerplan.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Topics;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stack as container tests get it. */
class LocalStackTest {

    private static final StackAddresses STACK = LocalStack.shared();

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "planning", "tracking", "kit"})
    void applicationAndWorkerRolesHaveNoPrivileges(String database) throws SQLException {
        for (String role : new String[] {database + "_app", database + "_worker"}) {
            try (Connection connection = connect(database, role, DatabaseRoles.password(role))) {
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,"
                                + " rolname = (SELECT pg_get_userbyid(datdba) FROM pg_database"
                                + " WHERE datname = current_database()) FROM pg_roles WHERE rolname = current_user");
                row.next();
                for (int column = 1; column <= 5; column++) {
                    assertEquals(false, row.getBoolean(column), role + " column " + column);
                }
                assertThrows(
                        SQLException.class, () -> connection.createStatement().execute("CREATE TABLE mine(id int)"));
            }
        }
    }

    @Test
    void ownerMayCreateTables() throws SQLException {
        try (Connection owner = connect("kit", "kit_owner", "local-demo-kit_owner")) {
            owner.createStatement().execute("CREATE TABLE made_by_owner(id int)");
            owner.createStatement().execute("DROP TABLE made_by_owner");
        }
    }

    @Test
    void roleCannotEnterAnotherServicesDatabase() {
        SQLException refused =
                assertThrows(SQLException.class, () -> connect("planning", "tracking_app", "local-demo-tracking_app"));
        assertEquals("42501", refused.getSQLState());
    }

    @Test
    void wrongPasswordIsRefused() {
        SQLException refused = assertThrows(SQLException.class, () -> connect("planning", "planning_app", "guess"));
        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void addressNamesNoUser() {
        assertEquals(-1, STACK.jdbcUrl("planning").indexOf("user="));
    }

    @Test
    void everyTopicHasItsPartitionsAndCleanup() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", STACK.kafka()))) {
            for (String topic : Topics.all()) {
                assertTopic(admin, topic, Topics.isCompacted(topic) ? "compact" : "delete");
                assertTopic(admin, Topics.deadLetters(topic), "compact");
            }
        }
    }

    @Test
    void brokerCreatesNoTopicByUse() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", STACK.kafka()))) {
            var broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
            var config = admin.describeConfigs(List.of(broker)).all().get().get(broker);
            assertEquals("false", config.get("auto.create.topics.enable").value());
        }
    }

    @Test
    void stackStartsOncePerJvm() {
        int port = LocalStack.shared().postgresPort();
        assertEquals(STACK.postgresPort(), port);
        assertTrue(Postmaster.of(STACK.keys().resolveSibling("postgres")).isPresent());
    }

    @Test
    void resourceConfiguresTheServiceItWasAskedFor() {
        LocalStackResource resource = new LocalStackResource();
        resource.init(Map.of("service", "tracking"));
        Map<String, String> settings = resource.start();
        assertEquals(STACK.jdbcUrl("tracking"), settings.get("quarkus.datasource.jdbc.url"));
        assertEquals("tracking_app", settings.get("quarkus.datasource.username"));
        assertEquals("tracking_worker", settings.get("quarkus.datasource.worker.username"));
        assertEquals("tracking_owner", settings.get("quarkus.flyway.username"));
        assertEquals(STACK.kafka(), settings.get("kafka.bootstrap.servers"));
        assertEquals(STACK.issuer().toString(), settings.get("quarkus.oidc.token.issuer"));
    }

    @Test
    void unknownServiceIsNamed() {
        LocalStackResource resource = new LocalStackResource();
        resource.init(Map.of("service", "payroll"));
        assertTrue(assertThrows(IllegalArgumentException.class, resource::start)
                .getMessage()
                .contains("payroll"));
    }

    private static void assertTopic(Admin admin, String name, String cleanup)
            throws ExecutionException, InterruptedException {
        TopicDescription topic =
                admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
        assertEquals(Topics.PARTITIONS, topic.partitions().size(), name);
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        assertEquals(cleanup, config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value(), name);
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(STACK.jdbcUrl(database), role, password);
    }
}
