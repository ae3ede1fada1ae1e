package io.careerplan.tracking.plan;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static io.careerplan.tracking.plan.PlanFixture.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.events.PlanState;
import io.careerplan.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemLineTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final OwnFacts NOTHING = OwnFacts.of(List.of(), List.of(), List.of());

    private final UUID person = UUID.randomUUID();
    private final PlanFixture plan = PlanFixture.active(UUID.randomUUID(), person);

    @Test
    void withoutFactsEverythingIsAhead() {
        assertEquals(List.of("m1 UPCOMING", "m2 UPCOMING"), milestones(plan.state(), NOTHING));
        assertEquals(List.of("t1 PLANNED 0", "t2 PLANNED 0"), tasks(plan.state(), NOTHING));
    }

    @Test
    void rowsHaveTheSameIdsEachTime() {
        assertEquals(first(plan.state()).id(), first(plan.state()).id());
        PlanState other = PlanFixture.active(UUID.randomUUID(), person).state();
        assertNotEquals(first(plan.state()).id(), first(other).id());
    }

    @Test
    void aMissedMilestoneIsAheadAgainOnALaterDateAndMissedAgainOnTheOldOne() {
        MilestoneMiss miss = first(plan.state()).miss(person, NOW);
        OwnFacts missed = OwnFacts.of(List.of(), List.of(), List.of(miss));
        assertEquals("m1 MISSED", milestones(plan.state(), missed).getFirst());
        PlanFixture moved = plan.revised(List.of(milestone("m1", LocalDate.of(2026, 12, 20))), plan.tasks());
        assertEquals(List.of("m1 UPCOMING"), milestones(moved.state(), missed));
    }

    @Test
    void aCompletedMilestoneStaysCompletedWhereverItMovesAndVisibleWhenItIsDropped() {
        OwnFacts reached = OwnFacts.of(List.of(), List.of(complete(first(plan.state()))), List.of());
        PlanFixture moved = plan.revised(List.of(milestone("m1", LocalDate.of(2026, 12, 20))), plan.tasks());
        assertEquals(List.of("m1 COMPLETED"), milestones(moved.state(), reached));
        PlanFixture dropped = plan.revised(List.of(milestone("m2", LocalDate.of(2027, 1, 31))), plan.tasks());
        assertEquals(List.of("m2 UPCOMING", "m1 REMOVED"), milestones(dropped.state(), reached));
    }

    @Test
    void anUntouchedMilestoneGoesWhenItIsDroppedEvenIfItWasMissed() {
        MilestoneMiss miss = first(plan.state()).miss(person, NOW);
        PlanFixture dropped = plan.revised(List.of(), plan.tasks());
        assertEquals(List.of(), milestones(dropped.state(), OwnFacts.of(List.of(), List.of(), List.of(miss))));
    }

    @Test
    void aTaskKeepsItsEntriesWhereverItMovesAndStaysVisibleWhenItIsDropped() {
        Task first = Task.line(plan.state(), NOTHING).getFirst();
        TaskLog one = log(first, 40, false);
        assertEquals(TaskState.STARTED, first.state());
        TaskLog two = log(first, 50, true);
        assertEquals(TaskState.DONE, first.state());
        OwnFacts worked = OwnFacts.of(List.of(one, two), List.of(), List.of());
        assertEquals(List.of("t1 DONE 90", "t2 PLANNED 0"), tasks(plan.state(), worked));
        PlanFixture moved = plan.revised(plan.milestones(), List.of(task("t1", PlanFixture.STARTS.plusWeeks(4), 60)));
        assertEquals(List.of("t1 DONE 90"), tasks(moved.state(), worked));
        PlanFixture dropped = plan.revised(plan.milestones(), List.of());
        assertEquals(List.of("t1 REMOVED 90"), tasks(dropped.state(), worked));
    }

    @Test
    void theLatestEntryDecidesWhetherATaskIsDone() {
        Task first = Task.line(plan.state(), NOTHING).getFirst();
        OwnFacts reopened = OwnFacts.of(List.of(log(first, 40, true), log(first, 10, false)), List.of(), List.of());
        assertEquals("t1 STARTED 50", tasks(plan.state(), reopened).getFirst());
    }

    @Test
    void onADroppedTaskNothingCanBeLogged() {
        Task first = Task.line(plan.state(), NOTHING).getFirst();
        OwnFacts worked = OwnFacts.of(List.of(log(first, 40, false)), List.of(), List.of());
        PlanFixture dropped = plan.revised(plan.milestones(), List.of());
        Task removed = Task.line(dropped.state(), worked).getFirst();
        assertEquals(
                "task-removed",
                assertThrows(Refusal.class, () -> log(removed, 5, false)).code());
    }

    private static Milestone first(PlanState state) {
        return Milestone.line(state, NOTHING).getFirst();
    }

    private MilestoneCompletion complete(Milestone milestone) {
        return milestone.complete(
                person, new MilestoneProof(List.of("certificate"), List.of("2.A.1.c")), OptionalInt.empty(), NOW);
    }

    private TaskLog log(Task task, int minutes, boolean done) {
        return task.log(UUID.randomUUID(), person, new WorkEntry(minutes, done, null), NOW);
    }

    private static List<String> milestones(PlanState state, OwnFacts facts) {
        return Milestone.line(state, facts).stream()
                .map(one -> one.itemId() + " " + one.state())
                .toList();
    }

    private static List<String> tasks(PlanState state, OwnFacts facts) {
        return Task.line(state, facts).stream()
                .map(one -> one.itemId() + " " + one.state() + " " + one.loggedMinutes())
                .toList();
    }
}
