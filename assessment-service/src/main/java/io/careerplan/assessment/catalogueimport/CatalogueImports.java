package io.careerplan.assessment.catalogueimport;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.job.JobQueue;
import io.careerplan.kit.job.JobRun;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.request.FileBody;
import io.careerplan.kit.tenancy.TenantAside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Accepts files of the catalogue, and leaves the trail of what was taken in. */
@ApplicationScoped
@Transactional
class CatalogueImports {

    private final ImportFiles files;
    private final JobQueue jobs;
    private final AccessControl access;
    private final TenantAside aside;
    private final Audit audit;

    CatalogueImports(ImportFiles files, JobQueue jobs, AccessControl access, TenantAside aside, Audit audit) {
        this.files = files;
        this.jobs = jobs;
        this.access = access;
        this.aside = aside;
        this.audit = audit;
    }

    /** Queues the job that takes the file in, and returns its id. */
    UUID accept(FileBody file, ImportRequest request) {
        access.requireTenantWide(Section.OPERATIONS, Verb.EDIT);
        var job = jobs.submit(CatalogueImportJob.KIND, request);
        files.store(job, file);
        return job;
    }

    /** The file of a job that has not ended. */
    FileBody require(UUID job) {
        return files.find(job).orElseThrow(Refusal::notFound);
    }

    /** Says who had it done, in their own tenant and in the transaction that takes it in. */
    void leaveTrail(JobRun run, ImportReport report) {
        aside.call(run.tenant(), () -> {
            audit.recordAside(jobs.submitter(run.id()), "catalogue-imported", "catalogue-release", run.id(), report);
            return report;
        });
    }
}
