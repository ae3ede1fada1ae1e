package io.careerplan.tracking.personfact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.GoalsState;
import io.careerplan.events.SmartScore;
import io.careerplan.events.WorkValue;
import io.careerplan.events.WorkValuesState;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of what was told, and what is not. */
class KnownFactsTest {

    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void onlyGoalsThatArePursuedAreKept() {
        var open = goal(GoalStatus.OPEN, new SmartScore(2, 1, 0, 1, 2));
        var goals = List.of(
                open,
                goal(GoalStatus.ACHIEVED, new SmartScore(2, 2, 2, 2, 2)),
                goal(GoalStatus.DROPPED, new SmartScore(2, 2, 2, 2, 2)));
        KnownGoals known = KnownGoals.of(new GoalsState(PERSON, 0, goals));
        assertEquals(List.of(open.id()), known.open().stream().map(OpenGoal::id).toList());
    }

    @Test
    void aGoalIsWeakWhereItHasNoPointAndNeverForWhatAForecastSays() {
        assertEquals(List.of(), GoalWeakness.of(new SmartScore(1, 1, 0, 1, 1)));
        assertEquals(
                List.of(GoalWeakness.SPECIFIC, GoalWeakness.MEASURABLE, GoalWeakness.RELEVANT, GoalWeakness.TIMELY),
                GoalWeakness.of(new SmartScore(0, 0, 2, 0, 0)));
    }

    @Test
    void ofValuesThatWeighTheSameTheFirstOfTheSixIsForemost() {
        assertEquals(WorkValue.SUPPORT, foremost(Map.of(WorkValue.SUPPORT, 7, WorkValue.ACHIEVEMENT, 6)));
        assertEquals(WorkValue.ACHIEVEMENT, foremost(Map.of(WorkValue.SUPPORT, 7, WorkValue.ACHIEVEMENT, 7)));
    }

    private static WorkValue foremost(Map<WorkValue, Integer> weights) {
        Map<WorkValue, BigDecimal> values = new EnumMap<>(WorkValue.class);
        weights.forEach((value, weight) -> values.put(value, BigDecimal.valueOf(weight)));
        return KnownValues.of(new WorkValuesState(PERSON, 0, values)).foremost();
    }

    private static GoalState goal(GoalStatus status, SmartScore smart) {
        return new GoalState(
                UUID.randomUUID(),
                GoalHorizon.SHORT,
                null,
                "Lead a team",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                status,
                smart);
    }
}
