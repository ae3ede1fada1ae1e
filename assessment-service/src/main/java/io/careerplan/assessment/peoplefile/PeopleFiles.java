package io.careerplan.assessment.peoplefile;

import io.careerplan.assessment.filerow.FileRow;
import io.careerplan.assessment.filerow.PeopleFileSettings;
import io.careerplan.assessment.organisation.Organisations;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.job.JobQueue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Accepts files of people, and tells what came of them. */
@ApplicationScoped
class PeopleFiles {

    private final FileParts parts;
    private final JobQueue jobs;
    private final Organisations organisations;
    private final AccessControl access;
    private final PeopleFileSettings settings;

    PeopleFiles(
            FileParts parts,
            JobQueue jobs,
            Organisations organisations,
            AccessControl access,
            PeopleFileSettings settings) {
        this.parts = parts;
        this.jobs = jobs;
        this.organisations = organisations;
        this.access = access;
        this.settings = settings;
    }

    /** What the job's row keeps of a file, which says nothing about anybody. */
    record Submission(boolean dryRun, int rows) {}

    /** 403 unless the caller may take people over; to be asked before their file is looked at. */
    @Transactional
    void requireAllowed() {
        access.requireTenantWide(Section.DIRECTORY, Verb.EDIT);
    }

    /** Queues the job that takes these rows over, and returns its id. */
    @Transactional
    UUID accept(List<FileRow> rows, boolean dryRun) {
        access.requireTenantWide(Section.DIRECTORY, Verb.EDIT);
        organisations.home();
        var job = jobs.submit(PeopleFileJob.KIND, new Submission(dryRun, rows.size()));
        int size = settings.rowsAtATime();
        for (int from = 0; from < rows.size(); from += size) {
            var part = rows.subList(from, Math.min(from + size, rows.size()));
            parts.store(new FilePart(job, from / size, dryRun, part));
        }
        return job;
    }

    /** How many parts there are, done or not. */
    @Transactional
    int parts(UUID job) {
        return parts.count(job);
    }

    /** What came of the parts that are done, in numbers. */
    @Transactional
    PeopleFileReport soFar(UUID job) {
        return parts.report(job);
    }

    /** The same with what is wrong with rows, as far as it is listed. */
    @Transactional
    PeopleFileReport report(UUID job) {
        return parts.report(job).listing(parts.faults(job, settings.mostFaults()));
    }
}
