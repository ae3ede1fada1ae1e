package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.FileRow;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Some rows of a file that are taken over in one transaction.
 *
 * @param job the job that takes the file over
 * @param number of the part, from 0
 * @param dryRun whether it is only asked what would be done
 * @param rows in the order of the file
 */
record FilePart(UUID job, int number, boolean dryRun, List<FileRow> rows) {

    FilePart with(UnaryOperator<FileRow> change) {
        return new FilePart(job, number, dryRun, rows.stream().map(change).toList());
    }
}
