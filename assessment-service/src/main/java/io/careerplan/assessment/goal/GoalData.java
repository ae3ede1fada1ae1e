package io.careerplan.assessment.goal;

import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goals and what forecasts say of them, to be handed out and to be forgotten. */
@ApplicationScoped
class GoalData implements PersonalData {

    private final GoalRepository repository;
    private final GoalOutlooks outlooks;
    private final GoalVersions versions;

    GoalData(GoalRepository repository, GoalOutlooks outlooks, GoalVersions versions) {
        this.repository = repository;
        this.outlooks = outlooks;
        this.versions = versions;
    }

    /** Both, as they are handed out. */
    record HeldGoals(List<GoalView> goals, Map<UUID, BigDecimal> probabilities) {}

    @Override
    public String name() {
        return "goals";
    }

    @Override
    public Object export(UUID personId) {
        var goals = repository.ofPerson(personId).stream().map(GoalView::from).toList();
        return new HeldGoals(goals, outlooks.of(personId));
    }

    /** What forecasts say goes with the goals. */
    @Override
    public void erase(UUID personId) {
        repository.delete("personId", personId);
        versions.erase(personId);
    }
}
