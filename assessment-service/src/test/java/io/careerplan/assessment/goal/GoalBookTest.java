package io.careerplan.assessment.goal;

import static io.careerplan.assessment.goal.GoalFixture.ADA;
import static io.careerplan.assessment.goal.GoalFixture.NOW;
import static io.careerplan.assessment.goal.GoalFixture.TODAY;
import static io.careerplan.assessment.goal.GoalFixture.details;
import static io.careerplan.assessment.goal.GoalFixture.goal;
import static io.careerplan.assessment.goal.GoalFixture.window;
import static io.careerplan.events.GoalHorizon.MEDIUM;
import static io.careerplan.events.GoalHorizon.SHORT;
import static io.careerplan.events.GoalHorizon.VISION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GoalBookTest {

    private final Goal vision = goal(VISION, null);
    private final Goal medium = goal(MEDIUM, vision.id());
    private final Goal first = goal(SHORT, medium.id());

    @Test
    void eachChangeTellsAllGoalsUnderTheNextVersion() {
        var event = book(4, vision).add(medium, any -> true, 2).goals();

        assertEquals(5, event.version());
        assertEquals(ADA, event.personId());
        assertEquals(
                List.of(vision.id(), medium.id()),
                event.goals().stream().map(GoalState::id).toList());
        assertEquals(0, book(-1).add(vision, any -> true, 1).version());
    }

    @Test
    void noMoreGoalsAreTakenInThanOneMayHave() {
        var book = book(4, vision);

        assertRefused("too-many-goals", () -> book.add(medium, any -> true, 1));
        assertEquals(2, book.add(medium, any -> true, 2).goals().goals().size());
        assertRefused("too-many-goals", () -> book.add(first, any -> true, 2));
    }

    @Test
    void nothingIsToldWhenNothingIsOther() {
        var book = book(4, vision);

        assertTrue(book.change(vision, details(VISION, null), any -> true, NOW).isEmpty());
    }

    @Test
    void aGoalOnWhichOthersHangKeepsItsHorizonAndStays() {
        var book = book(4, vision, medium, first);

        assertRefused("goal-has-children", () -> book.remove(medium));
        assertRefused("goal-has-children", () -> book.change(medium, details(SHORT, null), any -> true, NOW));
        assertEquals(2, book.remove(first).goals().goals().size());
        assertEquals(1, book.remove(medium).goals().goals().size());
    }

    @Test
    void noGoalIsItsOwnParent() {
        var book = book(4, vision, medium);

        var refused =
                assertThrows(Refusal.class, () -> book.change(medium, details(MEDIUM, medium.id()), any -> true, NOW));
        assertEquals("unknown-goal", refused.errors().getFirst().code());
    }

    @Test
    void aClosedGoalStaysAsItWasUntilItIsOpenedAgain() {
        var book = book(4, first);
        var achieved = details(SHORT, null, window(SHORT), null, GoalStatus.ACHIEVED);
        var loose = goal(SHORT, null);
        var open = book(4, loose);
        open.change(loose, achieved, any -> true, NOW);

        assertRefused(
                "goal-closed",
                () -> open.change(
                        loose, details(SHORT, null, window(SHORT), null, GoalStatus.DROPPED), any -> true, NOW));
        assertTrue(open.change(loose, details(SHORT, null), any -> true, NOW).isPresent());
        assertEquals(4, book.version());
    }

    @Test
    void theWindowIsCountedAnewOnlyWithAnotherHorizonOrDueDate() {
        var later = TODAY.plusMonths(2);
        var loose = goal(SHORT, null);
        loose.change(details(SHORT, null, window(SHORT), TODAY.plusMonths(4), GoalStatus.OPEN), later, NOW);
        assertEquals(TODAY, loose.plannedOn());

        loose.change(details(SHORT, null, window(SHORT).plusDays(1), null, GoalStatus.OPEN), later, NOW);
        assertEquals(later, loose.plannedOn());
    }

    @Test
    void anEarlierGoalThatHangsOnItIsACheckpointUnlessItIsDropped() {
        var dropped = new Goal(ADA, details(SHORT, medium.id(), window(SHORT), null, GoalStatus.DROPPED), TODAY, NOW);

        assertEquals(1, timely(book(0, vision, medium), medium));
        assertEquals(2, timely(book(0, vision, medium, first), medium));
        assertEquals(1, timely(book(0, vision, medium, dropped), medium));
    }

    @Test
    void theDocumentIsDoneWithAPresentableGoalOfEachHorizon() {
        assertEquals(DeliverableStatus.MISSING, book(0).document());
        assertEquals(DeliverableStatus.PARTIAL, book(0, vision, medium).document());
        assertEquals(List.of(SHORT), book(0, vision, medium).missingHorizons());
        assertEquals(DeliverableStatus.DONE, book(0, vision, medium, first).document());
    }

    @Test
    void anOpenGoalThatLacksALetterKeepsTheDocumentPartialAndAClosedOneDoesNot() {
        var undue = details(SHORT, medium.id(), null, null, GoalStatus.OPEN);
        var lacking = new Goal(ADA, undue, TODAY, NOW);
        var book = book(0, vision, medium, first, lacking);
        assertEquals(DeliverableStatus.PARTIAL, book.document());
        assertEquals(List.of(lacking.id()), book.unpresentable());

        book.change(lacking, details(SHORT, medium.id(), null, null, GoalStatus.DROPPED), any -> true, NOW);
        assertEquals(DeliverableStatus.DONE, book.document());
    }

    @Test
    void aForecastIsToldOnlyWhenItChangesAPoint() {
        var book = new GoalBook(ADA, 7, TODAY, List.of(vision), Map.of(vision.id(), new BigDecimal("0.60")));

        assertTrue(book.foreseen(Map.of(vision.id(), new BigDecimal("0.79"))).isEmpty());
        var told = book.foreseen(Map.of(vision.id(), new BigDecimal("0.80"))).orElseThrow();
        assertEquals(8, told.version());
        assertEquals(2, told.goals().goals().getFirst().smart().achievable());
        var lost = book.foreseen(Map.of()).orElseThrow();
        assertEquals(0, lost.goals().goals().getFirst().smart().achievable());
    }

    private static int timely(GoalBook book, Goal goal) {
        return book.present().goals().goals().stream()
                .filter(state -> state.id().equals(goal.id()))
                .findFirst()
                .orElseThrow()
                .smart()
                .timely();
    }

    private static void assertRefused(String code, Runnable change) {
        assertEquals(code, assertThrows(Refusal.class, change::run).code());
    }

    private static GoalBook book(long version, Goal... goals) {
        return new GoalBook(ADA, version, TODAY, List.of(goals), Map.<UUID, BigDecimal>of());
    }
}
