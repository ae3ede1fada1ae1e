package io.careerplan.planning.execution;

import io.careerplan.kit.database.EntityRows;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What tracking said about a person's plans. */
@ApplicationScoped
class ExecutionPersonalData implements PersonalData {
    private final OutcomeRepository outcomes;
    private final TaskLogRepository logs;
    private final EntityRows rows;

    ExecutionPersonalData(OutcomeRepository outcomes, TaskLogRepository logs, EntityRows rows) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.logs = logs;
    }

    record Execution(Stream<Outcome> milestones, List<TaskWork> tasks) {}

    record Outcome(UUID planId, String milestoneId, MilestoneOutcome.State state, LocalDate due, Instant at) {
        static Outcome of(MilestoneOutcome outcome) {
            return new Outcome(outcome.planId(), outcome.milestoneId(), outcome.state(), outcome.due(), outcome.at());
        }
    }

    @Override
    public String name() {
        return "plan-execution";
    }

    @Override
    public Object export(UUID personId) {
        var milestones = rows.of(MilestoneOutcome.class, "personId = :person order by id", personId, Outcome::of);
        return new Execution(milestones, TaskWork.of(logs.ofPerson(personId)));
    }

    @Override
    public void erase(UUID personId) {
        outcomes.deleteOfPerson(personId);
        logs.deleteOfPerson(personId);
    }
}
