package io.careerplan.planning.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.job.JobHandler;
import io.careerplan.kit.job.JobRun;
import io.careerplan.planning.replan.Replanning;
import jakarta.enterprise.context.ApplicationScoped;

/** Prepares a proposal: reads in one transaction, works out in none, asks the gate in one more, keeps in another. */
@ApplicationScoped
class PreparationJob implements JobHandler {
    /** A plan that is revised again while it is worked on has somebody's attention. */
    private static final int MOST_ATTEMPTS = 3;

    private final Preparations preparations;

    PreparationJob(Preparations preparations) {
        this.preparations = preparations;
    }

    /** What came of it. */
    record Result(PreparationEnd end) {}

    @Override
    public String kind() {
        return PreparationQueue.KIND;
    }

    @Override
    public JsonNode run(JobRun run) {
        var occasion = run.input(Occasion.class);
        var end = prepare(occasion);
        for (int i = 1; i < MOST_ATTEMPTS && end == PreparationEnd.PLAN_REVISED_MEANWHILE; i++) {
            end = prepare(occasion);
        }
        return EventJson.node(new Result(end));
    }

    private PreparationEnd prepare(Occasion occasion) {
        return preparations
                .begin(occasion)
                .map(begun -> preparations.keep(begun, preparations.judge(begun, Replanning.of(begun.input()))))
                .orElse(PreparationEnd.NOTHING_TO_PREPARE);
    }
}
