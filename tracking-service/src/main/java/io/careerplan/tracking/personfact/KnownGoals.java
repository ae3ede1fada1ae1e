package io.careerplan.tracking.personfact;

import io.careerplan.events.GoalStatus;
import io.careerplan.events.GoalsState;
import java.util.List;

/** The goals that a person pursues, as they are stored. */
record KnownGoals(List<OpenGoal> open) {

    static KnownGoals of(GoalsState goals) {
        return new KnownGoals(goals.goals().stream()
                .filter(goal -> goal.status() == GoalStatus.OPEN)
                .map(OpenGoal::of)
                .toList());
    }
}
