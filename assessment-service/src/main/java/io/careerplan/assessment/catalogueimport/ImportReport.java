package io.careerplan.assessment.catalogueimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.official.Fault;
import io.careerplan.assessment.official.ReadFile;
import io.careerplan.assessment.official.Reading;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import: the result of its job.
 *
 * @param outcome whether anything was taken in
 * @param dryRun whether nothing was done and the rest says what would have been
 * @param release id of the release that came of it; absent when none did
 * @param files that were read
 * @param missingFiles files of a release that are not there; what they would say stayed as it was
 * @param catalogue what the catalogue comes to; absent when rows are wrong
 * @param changes what changed; absent when rows are wrong
 * @param errors what is wrong with rows, by file and line
 * @param errorsLeftOut how many more there were than are listed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportReport(
        Outcome outcome,
        boolean dryRun,
        @Nullable UUID release,
        List<ReadFile> files,
        List<String> missingFiles,
        @Nullable MergeCounts catalogue,
        CatalogueDiff.@Nullable Counts changes,
        List<Fault> errors,
        int errorsLeftOut) {

    /** Whether an import did something. */
    enum Outcome {
        /** The catalogue is another one. */
        TAKEN,
        /** The catalogue said all of it already. */
        UNCHANGED,
        /** Rows are wrong, so nothing of any file was taken. */
        REFUSED
    }

    static ImportReport refused(boolean dryRun, Reading reading) {
        return new ImportReport(
                Outcome.REFUSED,
                dryRun,
                null,
                reading.files(),
                reading.missing(),
                null,
                null,
                reading.faults(),
                reading.faultCount() - reading.faults().size());
    }

    static ImportReport of(
            Outcome outcome,
            boolean dryRun,
            @Nullable UUID release,
            Reading reading,
            MergeCounts counts,
            CatalogueDiff.Counts changes) {
        return new ImportReport(
                outcome, dryRun, release, reading.files(), reading.missing(), counts, changes, List.of(), 0);
    }
}
