package io.careerplan.kit.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.careerplan.kit.example.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartCheckTest {

    @Inject
    AgroalDataSource application;

    @Test
    void theApplicationRoleHasNoHoles() throws SQLException {
        try (Connection connection = application.getConnection()) {
            assertEquals(List.of(), DatabaseRole.holes(connection));
        }
    }

    @Test
    void theOwnerOfTablesIsRefused() throws SQLException {
        try (Connection owner = Owner.connect()) {
            assertHole(owner, "role kit_owner has the rights of the owner of note");
        }
    }

    @Test
    void aSuperuserIsRefused() throws SQLException {
        try (Connection superuser = Owner.connectAsSuperuser()) {
            assertHole(superuser, "role postgres is a superuser");
            assertHole(superuser, "role postgres may bypass row level security");
            superuser.createStatement().execute("set role kit_app");
            assertHole(superuser, "role postgres is a superuser");
        }
    }

    @Test
    void aRoleThatPassesTheWallIsRefused() throws SQLException {
        try (Connection superuser = Owner.connectAsSuperuser()) {
            superuser.createStatement().execute("set role kit_worker");
            assertHole(superuser, "role kit_worker passes the wall of outbox by worker_passes");
        }
    }

    @Test
    void aTableWhoseWallIsNotForcedIsNamed() throws SQLException {
        try (Connection owner = Owner.connect()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("alter table note no force row level security");
            assertHole(owner, "table note has a tenant and no forced row level security");
            owner.rollback();
            owner.createStatement().execute("create table forgotten (tenant text)");
            assertHole(owner, "table forgotten has a tenant and no forced row level security");
            owner.rollback();
        }
    }

    private static void assertHole(Connection connection, String hole) throws SQLException {
        List<String> holes = DatabaseRole.holes(connection);
        assertTrue(holes.contains(hole), holes.toString());
    }
}
