package io.careerplan.assessment.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.TakenIn;
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
import java.util.function.UnaryOperator;

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
        var taken = dryRun ? intake.tryOut(merge) : take(run, merge);
        var release = dryRun ? Optional.<CatalogueDiff.Counts>empty() : releases.counts(run.id());
        var changes = release.or(() -> taken.map(each ->
                        CatalogueDiff.between(each.before(), each.after()).counts()))
                .orElse(NO_CHANGE);
        var report = ImportReport.of(
                taken.isPresent() || release.isPresent() ? Outcome.TAKEN : Outcome.UNCHANGED,
                dryRun,
                release.isPresent() ? run.id() : null,
                reading,
                merge.counts(),
                changes);
        if (release.isPresent()) {
            imports.leaveTrail(run.id(), report);
        }
        return report;
    }

    /** A run that was cut short behind its commit left its release: only what follows from that is still to be done. */
    private Optional<TakenIn> take(JobRun run, Merge merge) {
        if (releases.counts(run.id()).isPresent()) {
            intake.follow();
            return intake.tryOut(merge);
        }
        var taken =
                intake.change("import " + run.id(), merge, each -> history.note(run.id(), ReleaseOrigin.IMPORT, each));
        catalogues.look();
        return taken;
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

        MergeCounts counts() {
            return counts.orElseThrow();
        }
    }
}
