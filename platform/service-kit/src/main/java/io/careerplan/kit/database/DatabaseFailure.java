package io.careerplan.kit.database;

import java.sql.SQLException;

/** The database refused a statement or could not be reached; the cause says which. */
public final class DatabaseFailure extends RuntimeException {

    public DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
