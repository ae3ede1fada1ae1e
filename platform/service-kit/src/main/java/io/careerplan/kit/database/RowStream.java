package io.careerplan.kit.database;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rows that are read as they are asked for, so that an answer of any length takes the memory of a few of them. */
final class RowStream<T> extends Spliterators.AbstractSpliterator<T> {

    private final ResultSet rows;
    private final Sql.Row<T> row;

    private RowStream(ResultSet rows, Sql.Row<T> row) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.rows = rows;
        this.row = row;
    }

    /** The rows of a statement, which is closed with the stream. The database hands them out in parts only in a transaction. */
    static <T> Stream<T> of(PreparedStatement statement, Sql.Row<T> row) throws SQLException {
        statement.setFetchSize(Sql.ROWS_AT_A_TIME);
        var all = new RowStream<>(statement.executeQuery(), row);
        return StreamSupport.stream(all, false).onClose(() -> close(statement));
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(row.read(rows));
            return true;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
