package io.careerplan.kit.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A job that this instance holds.
 *
 * @param attempt number of this run; an instance whose number is no longer the job's has lost it
 */
record ClaimedJob(UUID id, String tenant, String kind, String input, int attempt) {

    static ClaimedJob read(ResultSet row) throws SQLException {
        return new ClaimedJob(
                row.getObject("id", UUID.class),
                row.getString("tenant"),
                row.getString("kind"),
                row.getString("input"),
                row.getInt("attempts"));
    }
}
