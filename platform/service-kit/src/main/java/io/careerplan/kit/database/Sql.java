package io.careerplan.kit.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement and its parameters. Values may be text, numbers, booleans, UUIDs, instants, bytes, null, or a
 * collection of UUIDs or texts (bound as an array).
 */
public record Sql(String text, List<@Nullable Object> parameters) {

    /** How many rows are fetched at once where an answer may be long. */
    public static final int ROWS_AT_A_TIME = 200;

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static Sql of(String text, @Nullable Object... parameters) {
        return new Sql(text, Collections.unmodifiableList(Arrays.asList(parameters)));
    }

    /** Runs it as a change and returns the number of rows it touched. */
    public int update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeUpdate();
        }
    }

    /** Runs it as a question and returns every row. */
    public <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        try (PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            return read(rows, row);
        }
    }

    /**
     * Runs it as a question behind others whose answers nobody wants, all on one way to the database and back, and returns
     * every row of its own.
     */
    public <T> List<T> listAfter(List<Sql> others, Connection connection, Row<T> row) throws SQLException {
        List<Sql> all = Stream.concat(others.stream(), Stream.of(this)).toList();
        String texts = all.stream().map(Sql::text).collect(Collectors.joining("\n;"));
        List<@Nullable Object> values = new ArrayList<>();
        all.forEach(each -> values.addAll(each.parameters));
        try (PreparedStatement statement = new Sql(texts, values).prepare(connection)) {
            statement.execute();
            for (Sql _ : others) {
                statement.getMoreResults();
            }
            return read(statement.getResultSet(), row);
        }
    }

    private static <T> List<T> read(ResultSet rows, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        while (rows.next()) {
            found.add(row.read(rows));
        }
        return found;
    }

    /** Runs it as a question and returns the first row. */
    public <T> Optional<T> first(Connection connection, Row<T> row) throws SQLException {
        return list(connection, row).stream().findFirst();
    }

    /**
     * Runs it as a question and returns its rows as they are asked for, within the running transaction. Whoever closes the
     * stream closes the question.
     */
    public <T> Stream<T> stream(Connection connection, Row<T> row) throws SQLException {
        PreparedStatement statement = prepare(connection);
        try {
            return RowStream.of(statement, row);
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < parameters.size(); i++) {
            bind(statement, i + 1, parameters.get(i));
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Instant instant -> statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Collection<?> values -> statement.setArray(index, array(statement.getConnection(), values));
            default -> statement.setObject(index, value);
        }
    }

    private static Array array(Connection connection, Collection<?> values) throws SQLException {
        boolean text = values.stream().anyMatch(String.class::isInstance);
        return connection.createArrayOf(text ? "text" : "uuid", values.toArray());
    }
}
