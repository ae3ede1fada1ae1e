package io.careerplan.assessment.catalogueimport;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.assessment.catalogue.CatalogueIntake;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.cataloguerelease.ReleaseHistory;
import io.careerplan.assessment.cataloguerelease.ReleaseOrigin;
import io.careerplan.assessment.cataloguerelease.Releases;
import io.careerplan.assessment.official.Reading;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobHandler;
import io.careerplan.kit.job.JobRun;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes an upload in: all of it in one transaction, or nothing. The release, and whatever is kept beside the catalogue, has the
 * id of the job, so that a job which was cut short behind its commit finds out what it did.
 */
@ApplicationScoped
class CatalogueImportJob implements JobHandler {

    static final String KIND = "catalogue-import";

    private final CatalogueImports imports;
    private final Uploads uploads;
    private final CatalogueIntake intake;
    private final ReleaseHistory history;
    private final Releases releases;
    private final Catalogues catalogues;
    private final BesideCatalogue beside;

    CatalogueImportJob(
            CatalogueImports imports,
            Uploads uploads,
            CatalogueIntake intake,
            ReleaseHistory history,
            Releases releases,
            Catalogues catalogues,
            BesideCatalogue beside) {
        this.imports = imports;
        this.uploads = uploads;
        this.intake = intake;
        this.history = history;
        this.releases = releases;
        this.catalogues = catalogues;
        this.beside = beside;
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
        if (dryRun) {
            return tryOut(new ImportMerge(reading, run, () -> beside.compare(reading.data())));
        }
        return beside.taken(run.id())
                .map(done -> goOn(run, new ImportMerge(reading, run, () -> done)))
                .orElseGet(() -> take(run, new ImportMerge(reading, run, () -> beside.keep(reading.data(), run.id()))));
    }

    private ImportReport tryOut(ImportMerge merge) {
        return intake.tryOut(merge)
                .map(each -> CatalogueDiff.between(each.before(), each.after()).counts())
                .map(merge::wouldBeTaken)
                .orElseGet(() -> merge.unchanged(true));
    }

    /**
     * A run that was cut short behind its commit left all that it does: only what follows is still to be done. Nothing is
     * written again, because another import may have come after it.
     */
    private ImportReport goOn(JobRun run, ImportMerge merge) {
        intake.follow();
        intake.tryOut(merge);
        return releases.counts(run.id()).map(merge::taken).orElseGet(() -> merge.unchanged(false));
    }

    private ImportReport take(JobRun run, ImportMerge merge) {
        intake.change(
                "import " + run.id(),
                merge,
                each -> imports.leaveTrail(run, merge.taken(history.note(run.id(), ReleaseOrigin.IMPORT, each))),
                () -> takeBeside(run, merge));
        catalogues.look();
        return releases.counts(run.id()).map(merge::taken).orElseGet(() -> merge.unchanged(false));
    }

    /** The catalogue stays as it is; what is kept beside it may be new, and is told of once. */
    private void takeBeside(JobRun run, ImportMerge merge) {
        if (merge.changesBeside()) {
            imports.leaveTrail(run, merge.unchanged(false));
        }
    }
}
