package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Stage;
import io.careerplan.localstack.platform.Part;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Looks into planning's database, because asking planning itself would cost a large part of what is measured. */
final class KnownGoals implements AutoCloseable {

    private static final String TENANT = "select set_config('app.tenant', ?, false)";
    private static final String VERSION = """
            select (state ->> 'version')::bigint from person_fact where tenant = ? and person_id = ? and kind = 'GOALS'""";

    /** What stands for the version before the first one. */
    private static final long NONE = -1;

    private final Connection connection;
    private final PreparedStatement question;

    private KnownGoals(Connection connection) throws SQLException {
        this.connection = connection;
        this.question = connection.prepareStatement(VERSION);
    }

    static KnownGoals open(Stage stage) throws SQLException {
        var connection = stage.database(Part.PLANNING);
        try (var statement = connection.prepareStatement(TENANT)) {
            statement.setString(1, Organisation.TENANT);
            statement.execute();
        }
        return new KnownGoals(connection);
    }

    /** The version of the person's goals that planning knows; -1 where it knows none. */
    long version(UUID person) throws SQLException {
        question.setString(1, Organisation.TENANT);
        question.setObject(2, person);
        try (var rows = question.executeQuery()) {
            return rows.next() ? rows.getLong(1) : NONE;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
