package io.careerplan.assessment.goaldetails;

import static io.careerplan.assessment.goal.GoalFixture.TODAY;
import static io.careerplan.assessment.goal.GoalFixture.details;
import static io.careerplan.events.GoalHorizon.MEDIUM;
import static io.careerplan.events.GoalHorizon.SHORT;
import static io.careerplan.events.GoalHorizon.VISION;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalCheckTest {

    private static final UUID A_VISION = UUID.randomUUID();
    private static final UUID A_MEDIUM = UUID.randomUUID();
    private static final UUID A_SHORT = UUID.randomUUID();
    private static final Map<UUID, GoalDetails> OTHERS = Map.of(
            A_VISION, details(VISION, null),
            A_MEDIUM, details(MEDIUM, A_VISION),
            A_SHORT, details(SHORT, A_MEDIUM));

    @Test
    void theParentIsOfTheHorizonAbove() {
        passes(details(VISION, null));
        passes(details(MEDIUM, A_VISION));
        passes(details(SHORT, A_MEDIUM));
        passes(details(SHORT, null));
        refused("/parentId wrong-parent-horizon", details(SHORT, A_VISION));
        refused("/parentId wrong-parent-horizon", details(SHORT, A_SHORT));
        refused("/parentId wrong-parent-horizon", details(MEDIUM, A_MEDIUM));
        refused("/parentId wrong-parent-horizon", details(MEDIUM, A_SHORT));
        refused("/parentId wrong-parent-horizon", details(VISION, A_VISION));
    }

    @Test
    void theParentIsOneOfThePersonsGoals() {
        refused("/parentId unknown-goal", details(SHORT, UUID.randomUUID()));
    }

    @Test
    void aNewDueDateIsAheadAndWithinAWorkingLife() {
        passes(due(TODAY.plusDays(1)));
        passes(due(TODAY.plusYears(50)));
        refused("/due not-in-the-future", due(TODAY));
        refused("/due out-of-range", due(TODAY.plusYears(50).plusDays(1)));
    }

    @Test
    void aDueDateThatPassedStaysRight() {
        assertDoesNotThrow(() -> check(due(TODAY.minusDays(1)), Optional.of(due(TODAY.minusDays(1)))));
        assertEquals(
                List.of("/due not-in-the-future"), codes(due(TODAY.minusDays(1)), Optional.of(due(TODAY.plusDays(9)))));
    }

    @Test
    void theCheckpointIsAheadAndBeforeTheDueDate() {
        var due = TODAY.plusMonths(8);
        passes(checkpoint(due, due.minusDays(1)));
        passes(checkpoint(due, TODAY.plusDays(1)));
        refused("/checkpoint not-before-due", checkpoint(due, due));
        refused("/checkpoint not-before-due", checkpoint(null, due));
        refused("/checkpoint not-in-the-future", checkpoint(due, TODAY));
    }

    @Test
    void theOccupationIsOneOfTheCatalogue() {
        passes(occupation("11-9111.00"));
        refused("/occupation unknown-occupation", occupation("99-9999.00"));
        assertDoesNotThrow(() -> check(occupation("99-9999.00"), Optional.of(occupation("99-9999.00"))));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var wanted = details(VISION, A_VISION, TODAY, TODAY, GoalStatus.OPEN);

        assertEquals(
                List.of(
                        "/parentId wrong-parent-horizon",
                        "/due not-in-the-future",
                        "/checkpoint not-before-due",
                        "/checkpoint not-in-the-future"),
                codes(wanted, Optional.empty()));
    }

    private static GoalDetails due(LocalDate due) {
        return details(GoalHorizon.SHORT, null, due, null, GoalStatus.OPEN);
    }

    private static GoalDetails checkpoint(LocalDate due, LocalDate checkpoint) {
        return details(GoalHorizon.SHORT, null, due, checkpoint, GoalStatus.OPEN);
    }

    private static GoalDetails occupation(String code) {
        return new GoalDetails(
                SHORT, null, "Lead", null, null, null, null, null, null, Set.of(), null, code, GoalStatus.OPEN);
    }

    private static void passes(GoalDetails wanted) {
        assertDoesNotThrow(() -> check(wanted, Optional.empty()));
    }

    private static void refused(String where, GoalDetails wanted) {
        assertEquals(List.of(where), codes(wanted, Optional.empty()));
    }

    private static List<String> codes(GoalDetails wanted, Optional<GoalDetails> before) {
        return assertThrows(Refusal.class, () -> check(wanted, before)).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static void check(GoalDetails wanted, Optional<GoalDetails> before) {
        new GoalCheck(id -> Optional.ofNullable(OTHERS.get(id)), "11-9111.00"::equals, TODAY).check(wanted, before);
    }
}
