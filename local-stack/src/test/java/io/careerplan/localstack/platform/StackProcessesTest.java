package io.careerplan.localstack.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Topics;
import io.careerplan.localstack.DemoUsers;
import io.careerplan.localstack.Postmaster;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Stack parts as processes: killed and started again they are back at the same address with what they held. */
class StackProcessesTest {

    private static final PlatformSettings SETTINGS = PlatformSettings.forTests();
    private static final Platform PLATFORM = new Platform(SETTINGS);

    @BeforeAll
    static void start() {
        PLATFORM.startStack(line -> {});
    }

    @AfterAll
    static void stop() {
        PLATFORM.close();
        for (Part part : Part.STACK) {
            assertFalse(PLATFORM.process(part).isAlive(), part.label());
        }
        assertTrue(Postmaster.of(SETTINGS.state().resolve("postgres")).isEmpty());
    }

    @Test
    void killedPostgresComesBackWithItsRows() throws SQLException {
        try (Connection owner = connect()) {
            owner.createStatement().execute("CREATE TABLE kept AS SELECT 42 AS answer");
        }
        killAndRestart(Part.POSTGRES);
        try (Connection owner = connect()) {
            var row = owner.createStatement().executeQuery("SELECT answer FROM kept");
            assertTrue(row.next());
            assertEquals(42, row.getInt(1));
        }
    }

    @Test
    void killedKafkaComesBackWithItsTopics() throws Exception {
        killAndRestart(Part.KAFKA);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", PLATFORM.stack().kafka()))) {
            assertTrue(admin.listTopics().names().get().containsAll(Topics.all()));
        }
    }

    @Test
    void restartedIssuerSignsWithTheSameKey() {
        String before = DemoUsers.EMPLOYEE.token(PLATFORM.stack());
        killAndRestart(Part.ISSUER);
        String after = DemoUsers.EMPLOYEE.token(PLATFORM.stack());
        assertEquals(before.substring(0, before.indexOf('.')), after.substring(0, after.indexOf('.')));
    }

    private static void killAndRestart(Part part) {
        PlatformProcess process = PLATFORM.process(part);
        long before = process.pid();
        process.kill();
        assertFalse(process.isAlive());
        process.restart();
        assertTrue(process.isAlive());
        assertNotEquals(before, process.pid());
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(PLATFORM.stack().jdbcUrl("kit"), "kit_owner", "local-demo-kit_owner");
    }
}
