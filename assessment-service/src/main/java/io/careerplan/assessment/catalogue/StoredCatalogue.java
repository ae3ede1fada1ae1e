package io.careerplan.assessment.catalogue;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Reads the shared catalogue for all tenants at once, as the worker role, which may read it and write none of it. */
@ApplicationScoped
class StoredCatalogue {

    private static final String REVISION = "select revision from catalogue_release where tenant = ?";
    private static final String OCCUPATIONS = "select body from occupation where tenant = ? and not retired";
    private static final String SKILLS = "select body from skill where tenant = ? order by position";
    private static final String RESOURCES = "select body from learning_resource where tenant = ? and not retired";

    private final WorkerDatabase database;

    StoredCatalogue(WorkerDatabase database) {
        this.database = database;
    }

    /** Rises with each catalogue that is taken in; empty before the first. */
    Optional<Long> revision() {
        var question = Sql.of(REVISION, SharedTenant.NAME);
        return database.call(connection -> question.first(connection, row -> row.getLong(1)));
    }

    /** Everything in one transaction, so that it is one catalogue. */
    Catalogue read() {
        return database.call(connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new Catalogue(
                    all(connection, OCCUPATIONS, Occupation.class),
                    all(connection, SKILLS, Skill.class),
                    all(connection, RESOURCES, LearningResource.class));
        });
    }

    private static <T> List<T> all(Connection connection, String question, Class<T> type) throws SQLException {
        return Sql.of(question, SharedTenant.NAME).list(connection, row -> EventJson.document(row.getString(1), type));
    }
}
