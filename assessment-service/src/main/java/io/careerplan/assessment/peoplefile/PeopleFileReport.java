package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.RowFault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What came of a file: the result of its job. While it runs what came of the rows until then, without their errors; where a run
 * of it failed, with them.
 *
 * @param dryRun whether nothing was done and the rest says what would have been
 * @param rows rows of the file
 * @param created people who were registered
 * @param updated people who were changed
 * @param unchanged people who were already as they are said
 * @param failed rows that nothing came of
 * @param errors what is wrong with those, by line
 * @param errorsLeftOut how many more there were than are listed
 */
record PeopleFileReport(
        boolean dryRun,
        int rows,
        int created,
        int updated,
        int unchanged,
        int failed,
        List<RowFault> errors,
        int errorsLeftOut) {

    /** Without any of its faults. */
    static PeopleFileReport read(ResultSet row) throws SQLException {
        return new PeopleFileReport(
                row.getBoolean("dry_run"),
                row.getInt("created") + row.getInt("updated") + row.getInt("unchanged") + row.getInt("failed"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("failed"),
                List.of(),
                row.getInt("faults"));
    }

    /** The same with what came of one more part, without its faults. */
    PeopleFileReport with(PartOutcome part) {
        return new PeopleFileReport(
                dryRun,
                rows + part.rows(),
                created + part.created(),
                updated + part.updated(),
                unchanged + part.unchanged(),
                failed + part.failed(),
                errors,
                errorsLeftOut + part.faults().size());
    }

    PeopleFileReport listing(List<RowFault> some) {
        return new PeopleFileReport(
                dryRun, rows, created, updated, unchanged, failed, some, errorsLeftOut - some.size());
    }
}
