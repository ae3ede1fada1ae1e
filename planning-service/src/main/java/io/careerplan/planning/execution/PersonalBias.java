package io.careerplan.planning.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How far a person's work takes longer than estimated, over all their plans. */
@ApplicationScoped
public class PersonalBias {
    private final TaskLogRepository logs;

    PersonalBias(TaskLogRepository logs) {
        this.logs = logs;
    }

    /** The person's own bias once ten tasks are done, until then that of people in general. */
    public Bias of(UUID person) {
        return BiasEstimate.of(TaskWork.of(logs.ofPerson(person)));
    }
}
