package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.technology.TechnologyTable;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the catalogue, shared or an organisation's own, as the worker role, which may read it and write none of it. */
@ApplicationScoped
class StoredCatalogue {

    private static final String REVISIONS = "select tenant, revision from catalogue_release";
    private static final String OCCUPATIONS = "select body from occupation where tenant = ? and not retired";
    private static final String SKILLS = "select body from skill where tenant = ? order by position";
    private static final String RESOURCES = "select body from learning_resource where tenant = ? and not retired";
    private static final String OWN_OCCUPATIONS =
            "select body, version from occupation where tenant = ? and not retired order by code";
    private static final String OWN_SKILLS = "select body, version from skill where tenant = ? order by position";

    private final WorkerDatabase database;

    StoredCatalogue(WorkerDatabase database) {
        this.database = database;
    }

    /**
     * Rises with each change, by tenant: of the shared catalogue under its name, else of those who have something of their
     * own.
     */
    Map<String, Long> revisions() {
        var revisions = new HashMap<String, Long>();
        database.call(connection -> Sql.of(REVISIONS)
                .list(connection, row -> revisions.put(row.getString("tenant"), row.getLong("revision"))));
        return revisions;
    }

    /** Everything in one transaction, so that it is one catalogue. */
    Catalogue read() {
        return database.call(connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new Catalogue(
                    all(connection, OCCUPATIONS, SharedTenant.NAME, Occupation.class),
                    all(connection, SKILLS, SharedTenant.NAME, Skill.class),
                    all(connection, RESOURCES, SharedTenant.NAME, LearningResource.class),
                    TechnologyTable.read(connection, SharedTenant.NAME));
        });
    }

    /** What the tenant has of its own, in one transaction. */
    OwnEntries own(String tenant) {
        return database.call(connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new OwnEntries(
                    own(connection, OWN_SKILLS, tenant, Skill.class),
                    own(connection, OWN_OCCUPATIONS, tenant, Occupation.class));
        });
    }

    private static <T> List<Own<T>> own(Connection connection, String question, String tenant, Class<T> type)
            throws SQLException {
        return Sql.of(question, tenant)
                .list(
                        connection,
                        row -> new Own<>(EventJson.document(row.getString("body"), type), row.getLong("version")));
    }

    private static <T> List<T> all(Connection connection, String question, String tenant, Class<T> type)
            throws SQLException {
        return Sql.of(question, tenant).list(connection, row -> EventJson.document(row.getString(1), type));
    }
}
