package io.careerplan.benchmarks.floor;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/** A row as a JSON object with a member a column; documents stand in it as the database gives them. */
final class RowJson {

    private static final String DOCUMENT = "jsonb";

    private RowJson() {}

    static String of(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var json = new StringBuilder("{");
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            append(json, columns, column, row.getString(column));
        }
        return json.append('}').toString();
    }

    private static void append(StringBuilder json, ResultSetMetaData columns, int column, String value)
            throws SQLException {
        if (value == null) {
            return;
        }
        json.append(json.length() > 1 ? ",\"" : "\"")
                .append(columns.getColumnLabel(column))
                .append("\":");
        if (isVerbatim(columns, column)) {
            json.append(value);
        } else {
            json.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }

    private static boolean isVerbatim(ResultSetMetaData columns, int column) throws SQLException {
        int type = columns.getColumnType(column);
        return type == Types.BIGINT
                || type == Types.INTEGER
                || columns.getColumnTypeName(column).equals(DOCUMENT);
    }
}
