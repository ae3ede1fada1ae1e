package io.careerplan.assessment.peoplefile;

import java.util.List;

/**
 * What came of a file: the result of its job.
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

    static PeopleFileReport of(boolean dryRun, List<PartOutcome> parts, int mostErrors) {
        var sum = parts.stream().reduce(PartOutcome.NONE, PartOutcome::and);
        var errors = parts.stream().flatMap(part -> part.faults().stream()).toList();
        int listed = Math.min(mostErrors, errors.size());
        return new PeopleFileReport(
                dryRun,
                sum.rows(),
                sum.created(),
                sum.updated(),
                sum.unchanged(),
                sum.failed(),
                errors.subList(0, listed),
                errors.size() - listed);
    }
}
