package io.careerplan.planning.draft;

import static io.careerplan.events.GoalHorizon.MEDIUM;
import static io.careerplan.events.GoalHorizon.SHORT;
import static io.careerplan.events.GoalHorizon.VISION;
import static io.careerplan.planning.draft.DraftFixture.goal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.GoalState;
import io.careerplan.planning.document.OriginKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalLinksTest {
    private static final String TARGET = "13-1071.00";
    private final GoalState vision = goal(VISION, "Lead a people department", TARGET, 1);
    private final GoalState medium = goal(MEDIUM, "Work as a specialist", TARGET, 2);
    private final GoalState skilled = goal(SHORT, "Raise my writing by two levels", null, 3);
    private final GoalState elsewhere = goal(SHORT, "Run a half marathon", "27-2021.00", 4);

    @Test
    void aGoalThatNamesTheSkillGoesFirst() {
        assertEquals(Optional.of(skilled), of(vision, medium, skilled, elsewhere, "Writing"));
    }

    @Test
    void elseTheNearestGoalThatAimsAtTheTarget() {
        assertEquals(Optional.of(medium), of(vision, medium, skilled, elsewhere, "Speaking"));
        assertEquals(
                Optional.of(vision),
                new GoalLinks(List.of(vision), List.of("43-4161.00", TARGET)).of(List.of("Speaking")));
    }

    @Test
    void elseNone() {
        assertEquals(
                Optional.empty(),
                new GoalLinks(List.of(elsewhere), List.of("43-4161.00", TARGET)).of(List.of("Speaking")));
    }

    @Test
    void milestonesAreLinkedAndSaySo() {
        var milestones = GenerationTest.plan(DraftFixture.agentWithGoals(medium))
                .roadmap()
                .milestones()
                .values();
        milestones.forEach(milestone -> {
            assertEquals(medium.id().toString(), milestone.goalId());
            assertEquals(OriginKind.GOAL, milestone.origin().kind());
        });
    }

    private static Optional<GoalState> of(GoalState a, GoalState b, GoalState c, GoalState d, String skill) {
        return new GoalLinks(List.of(a, b, c, d), List.of("43-4161.00", TARGET)).of(List.of(skill));
    }
}
