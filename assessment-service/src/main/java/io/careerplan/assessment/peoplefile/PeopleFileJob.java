package io.careerplan.assessment.peoplefile;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobHandler;
import io.careerplan.kit.job.JobRun;
import io.careerplan.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
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
        int parts = files.parts(run.id());
        for (int number = 0; number < parts; number++) {
            take(run.id(), number);
            run.progress(100 * (number + 1) / parts, files.soFar(run.id()));
        }
        return EventJson.node(files.report(run.id()));
    }

    private void take(UUID job, int number) {
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                taking.take(job, number);
                return;
            } catch (Refusal takenMeanwhile) {
                if (!takenMeanwhile.code().equals("external-id-taken")) {
                    throw takenMeanwhile;
                }
            }
        }
        taking.take(job, number);
    }
}
