package io.careerplan.assessment.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogueimport.ImportReport.Outcome;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.cataloguerelease.ReleaseHistory;
import io.careerplan.assessment.cataloguerelease.ReleaseOrigin;
import io.careerplan.assessment.cataloguerelease.Releases;
import io.careerplan.assessment.official.Reading;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobHandler;
import io.careerplan.kit.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Takes an upload in: all of it in one transaction, or nothing. The release has the id of the job, so that a job which was cut
 * short behind its commit finds out what it did.
 */
@ApplicationScoped
class CatalogueImportJob implements JobHandler {

    static final String KIND = "catalogue-import";

    private static final CatalogueDiff.Counts NO_CHANGE = new CatalogueDiff.Counts(0, 0, 0, 0);

    private final CatalogueImports imports;
    private final Uploads uploads;
    private final CatalogueIntake intake;
    private final ReleaseHistory history;
    private final Releases releases;
    private final Catalogues catalogues;

    CatalogueImportJob(
            CatalogueImports imports,
            Uploads uploads,
            CatalogueIntake intake,
            ReleaseHistory history,
            Releases releases,
            Catalogues catalogues) {
        this.imports = imports;
        this.uploads = uploads;
        this.intake = intake;
        this.history = history;
        this.releases = releases;
        this.catalogues = catalogues;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonNode run(JobRun run) {
        var request = run.input(ImportRequest.class);
        var reading = uploads.read(imports.require(run.id()), request.labels());
        run.progress(30);
        return EventJson.node(
                reading.isSound()
                        ? merge(run, reading, request.dryRun())
                        : ImportReport.refused(request.dryRun(), reading));
    }

    private ImportReport merge(JobRun run, Reading reading, boolean dryRun) {
        var merge = new Merge(reading, run);
        if (dryRun) {
            return tryOut(merge);
        }
        return releases.counts(run.id()).map(changes -> goOn(merge, changes)).orElseGet(() -> take(run, merge));
    }

    private ImportReport tryOut(Merge merge) {
        return intake.tryOut(merge)
                .map(each -> CatalogueDiff.between(each.before(), each.after()).counts())
                .map(changes -> merge.report(Outcome.TAKEN, true, null, changes))
                .orElseGet(() -> merge.report(Outcome.UNCHANGED, true, null, NO_CHANGE));
    }

    /** A run that was cut short behind its commit left its release and its trail: only what follows is still to be done. */
    private ImportReport goOn(Merge merge, CatalogueDiff.Counts changes) {
        intake.follow();
        intake.tryOut(merge);
        return merge.taken(changes);
    }

    private ImportReport take(JobRun run, Merge merge) {
        intake.change(
                "import " + run.id(),
                merge,
                each -> imports.leaveTrail(run, merge.taken(history.note(run.id(), ReleaseOrigin.IMPORT, each))));
        catalogues.look();
        return releases.counts(run.id())
                .map(merge::taken)
                .orElseGet(() -> merge.report(Outcome.UNCHANGED, false, null, NO_CHANGE));
    }

    /** Joins a reading to whatever catalogue is there when its turn comes. */
    private static final class Merge implements UnaryOperator<Catalogue> {

        private final Reading reading;
        private final JobRun run;
        private Optional<MergeCounts> counts = Optional.empty();

        Merge(Reading reading, JobRun run) {
            this.reading = reading;
            this.run = run;
        }

        @Override
        public Catalogue apply(Catalogue present) {
            var merged = CatalogueMerge.of(present, reading.data());
            counts = Optional.of(merged.counts());
            run.progress(50);
            return merged.catalogue();
        }

        ImportReport taken(CatalogueDiff.Counts changes) {
            return report(Outcome.TAKEN, false, run.id(), changes);
        }

        ImportReport report(Outcome outcome, boolean dryRun, @Nullable UUID release, CatalogueDiff.Counts changes) {
            return ImportReport.of(outcome, dryRun, release, reading, counts.orElseThrow(), changes);
        }
    }
}
