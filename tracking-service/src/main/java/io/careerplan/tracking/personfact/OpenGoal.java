package io.careerplan.tracking.personfact;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that is pursued.
 *
 * @param target code of the occupation aimed at
 * @param weak where it is not yet well put
 */
public record OpenGoal(
        UUID id, GoalHorizon horizon, @Nullable String target, List<GoalWeakness> weak) {

    public OpenGoal {
        weak = List.copyOf(weak);
    }

    static OpenGoal of(GoalState goal) {
        return new OpenGoal(goal.id(), goal.horizon(), goal.occupation(), GoalWeakness.of(goal.smart()));
    }

    /** Code of the occupation aimed at. */
    public Optional<String> occupation() {
        return Optional.ofNullable(target);
    }
}
