package io.careerplan.assessment.catalogueimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.official.ReadFile;
import io.careerplan.assessment.official.Reading;
import io.careerplan.assessment.outlook.OutlookChange;
import io.careerplan.assessment.textfile.Fault;
import io.careerplan.assessment.wagesurvey.YearChange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import: the result of its job.
 *
 * @param outcome whether anything was taken in
 * @param dryRun whether nothing was done and the rest says what would have been
 * @param release id of the release that came of it; absent when none did, also when nothing but years of the survey or
 *     projections changed
 * @param files that were read
 * @param missingFiles files of a release that are not there; what they would say stayed as it was
 * @param catalogue what the catalogue comes to; absent when rows are wrong
 * @param changes what changed; absent when rows are wrong
 * @param surveyYears what changed of each year of the wage survey that there is a file of; absent when rows are wrong
 * @param projections what changed of the projections; absent when there is no file of them, or rows are wrong
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
        @Nullable List<YearChange> surveyYears,
        @Nullable OutlookChange projections,
        List<Fault> errors,
        int errorsLeftOut) {

    /** Whether an import did something. */
    enum Outcome {
        /** The catalogue is another one, or a year of the wage survey or the projections are. */
        TAKEN,
        /** All of it was known already. */
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
            CatalogueDiff.Counts changes,
            BesideChange beside) {
        return new ImportReport(
                outcome,
                dryRun,
                release,
                reading.files(),
                reading.missing(),
                counts,
                changes,
                beside.surveyYears(),
                beside.projections(),
                List.of(),
                0);
    }
}
