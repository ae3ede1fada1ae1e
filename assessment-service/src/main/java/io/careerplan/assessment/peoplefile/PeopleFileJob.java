package io.careerplan.assessment.peoplefile;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobHandler;
import io.careerplan.kit.job.JobRun;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Takes a file over, part by part. A run that was cut short goes on behind the last part that is done. */
@ApplicationScoped
class PeopleFileJob implements JobHandler {

    static final String KIND = "people-file";

    /**
     * Somebody may register, one by one, the very people of a part: then they are known the next time. A part that lost a race in
     * the database is done over by whoever keeps its transaction.
     */
    private static final int MOST_ATTEMPTS = 5;

    private final PartTaking taking;
    private final PeopleFiles files;

    PeopleFileJob(PartTaking taking, PeopleFiles files) {
        this.taking = taking;
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JsonNode run(JobRun run) {
        try {
            take(run);
        } catch (RuntimeException fault) {
            tellFaults(run, fault);
            throw fault;
        }
        return EventJson.node(files.report(run.id()));
    }

    /** What is done is read once and added up from then on: its faults may be as many as the rows. */
    private void take(JobRun run) {
        int parts = files.parts(run.id());
        var soFar = files.soFar(run.id());
        for (int number = 0; number < parts; number++) {
            soFar = take(run.id(), number).map(soFar::with).orElse(soFar);
            run.progress(100 * (number + 1) / parts, soFar);
        }
    }

    /** The parts go with the job, and what is wrong with their rows with them. A job that is not ours any more is told nothing. */
    private void tellFaults(JobRun run, RuntimeException fault) {
        try {
            run.progress(0, files.report(run.id()));
        } catch (RuntimeException another) {
            fault.addSuppressed(another);
        }
    }

    private Optional<PartOutcome> take(UUID job, int number) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return taking.take(job, number);
            } catch (Refusal takenMeanwhile) {
                if (!takenMeanwhile.code().equals("external-id-taken")) {
                    throw takenMeanwhile;
                }
            }
        }
        return taking.take(job, number);
    }
}
