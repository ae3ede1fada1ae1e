package io.careerplan.events;

import java.util.List;
import java.util.UUID;

/**
 * All goals of a person.
 *
 * @param personId whose
 * @param version counts every change of any goal, from 0
 * @param goals by id
 */
public record GoalsState(UUID personId, long version, List<GoalState> goals) {

    public GoalsState {
        goals = List.copyOf(goals);
    }
}
