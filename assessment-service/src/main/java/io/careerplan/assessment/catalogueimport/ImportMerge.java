package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogueimport.ImportReport.Outcome;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.official.Reading;
import io.careerplan.kit.job.JobRun;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Joins a reading to whatever catalogue is there when its turn comes, does in the same transaction what is to be done beside
 * it, and reports both.
 */
final class ImportMerge implements UnaryOperator<Catalogue> {

    private final Reading reading;
    private final JobRun run;
    private final Supplier<BesideChange> work;
    private Optional<MergeCounts> counts = Optional.empty();
    private BesideChange beside = BesideChange.NONE;

    ImportMerge(Reading reading, JobRun run, Supplier<BesideChange> work) {
        this.reading = reading;
        this.run = run;
        this.work = work;
    }

    @Override
    public Catalogue apply(Catalogue present) {
        beside = work.get();
        var merged = CatalogueMerge.of(present, reading.data());
        counts = Optional.of(merged.counts());
        run.progress(50);
        return merged.catalogue();
    }

    /** Whether something is kept beside the catalogue that was not there. */
    boolean changesBeside() {
        return beside.changesAnything();
    }

    ImportReport taken(CatalogueDiff.Counts changes) {
        return report(Outcome.TAKEN, false, run.id(), changes);
    }

    ImportReport wouldBeTaken(CatalogueDiff.Counts changes) {
        return report(Outcome.TAKEN, true, null, changes);
    }

    /** The catalogue stays as it is; what is kept beside it may have changed. */
    ImportReport unchanged(boolean dryRun) {
        return report(
                beside.changesAnything() ? Outcome.TAKEN : Outcome.UNCHANGED, dryRun, null, CatalogueDiff.Counts.NONE);
    }

    private ImportReport report(Outcome outcome, boolean dryRun, @Nullable UUID release, CatalogueDiff.Counts changes) {
        return ImportReport.of(outcome, dryRun, release, reading, counts.orElseThrow(), changes, beside);
    }
}
