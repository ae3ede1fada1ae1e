package io.careerplan.planning.execution;

import io.careerplan.planning.execution.MilestoneOutcome.State;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Outcomes of milestones of the present tenant. */
@ApplicationScoped
class OutcomeRepository implements PanacheRepositoryBase<MilestoneOutcome, UUID> {

    void note(MilestoneOutcome outcome) {
        find("planId = ?1 and milestoneId = ?2", outcome.planId(), outcome.milestoneId())
                .firstResultOptional()
                .ifPresentOrElse(known -> known.follow(outcome), () -> persist(outcome));
    }

    Set<String> completedOf(UUID plan) {
        return list("planId = ?1 and state = ?2", plan, State.COMPLETED).stream()
                .map(MilestoneOutcome::milestoneId)
                .collect(Collectors.toSet());
    }

    void deleteOfPerson(UUID person) {
        delete("personId = ?1", person);
    }
}
