package io.careerplan.planning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.PlanReturned;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanFixture;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final UUID OWNER = new UUID(1, 1);
    private static final UUID COACH = new UUID(1, 2);
    private static final PlanDocument LATER =
            PlanFixture.with("{\"roadmap\": {\"milestones\": {\"certificate\": {\"due\": \"2027-05-28\"}}}}");

    @Test
    void aDraftMayBeIncompleteButNotWrong() {
        assertEquals(PlanStatus.DRAFT, draft(PlanFixture.withoutItems()).status());
        var refusal = assertThrows(Refusal.class, () -> draft(PlanFixture.with("{\"endsOn\": \"2026-11-23\"}")));
        assertEquals(Refusal.Kind.BAD_REQUEST, refusal.kind());
        assertTrue(refusal.errors().stream().map(InputError::pointer).toList().contains("/endsOn"));
    }

    @Test
    void submissionNamesAllThatIsMissing() {
        var refusal = assertThrows(
                Refusal.class, () -> draft(PlanFixture.withoutItems()).submit(NOW));
        assertEquals("plan-incomplete", refusal.code());
        assertEquals(
                List.of("has-milestone", "has-activity", "has-cadence"),
                refusal.errors().stream().map(InputError::code).toList());
    }

    @Test
    void approvalIsTheFirstRevision() {
        var plan = draft(PlanFixture.complete());
        assertEquals(0, plan.submit(NOW).plan().revision());
        assertEquals(1, plan.approve(COACH, NOW).plan().revision());
        assertEquals(1, plan.activate(null, NOW).plan().revision());
    }

    @Test
    void aReturnedPlanIsADraftWithTheWishBesideIt() {
        var plan = draft(PlanFixture.complete());
        plan.submit(NOW);
        var returned = plan.giveBack(COACH, "More tests.", NOW);
        assertEquals("More tests.", returned.comment());
        assertEquals(PlanStatus.DRAFT, plan.status());
        assertEquals(
                Decision.returned(COACH, NOW, "More tests."), plan.decision().orElseThrow());
        assertEquals(PlanReturned.class, plan.lastSaid().orElseThrow().getClass());
    }

    @Test
    void eachChangeOfAnActivePlanIsTheNextRevision() {
        var plan = active();
        var revised = plan.revise(LATER, Set.of(), "Later exam.", null, NOW);
        assertEquals(2, revised.plan().revision());
        assertEquals("Later exam.", revised.reason());
        assertEquals(
                3,
                plan.revise(PlanFixture.complete(), Set.of(), null, null, NOW)
                        .plan()
                        .revision());
    }

    @Test
    void aCompletedMilestoneIsNeitherChangedNorDropped() {
        var plan = active();
        var dropped = PlanFixture.with("""
                {"roadmap": {"milestones": {"certificate": null}}, "learning": {"activities": {"exam": null}}}""");
        var reached = Set.of("certificate");
        for (var change : List.of(LATER, dropped)) {
            var refusal = assertThrows(Refusal.class, () -> plan.revise(change, reached, null, null, NOW));
            assertEquals("milestone-already-completed", refusal.code());
            assertEquals(List.of("certificate"), refusal.arguments());
        }
        assertEquals(
                2,
                plan.revise(LATER, Set.of("first-pipeline"), null, null, NOW)
                        .plan()
                        .revision());
    }

    @Test
    void anActivePlanStaysComplete() {
        var without = PlanFixture.with("{\"flexibility\": null}");
        var refusal = assertThrows(Refusal.class, () -> active().revise(without, Set.of(), null, null, NOW));
        assertEquals("plan-incomplete", refusal.code());
    }

    @Test
    void draftsThatWereNeverHandedInAreNotSpokenOf() {
        assertTrue(draft(PlanFixture.complete()).lastSaid().isEmpty());
    }

    private static Plan draft(PlanDocument document) {
        return Plan.draft(new UUID(7, 7), OWNER, document, NOW);
    }

    private static Plan active() {
        var plan = draft(PlanFixture.complete());
        plan.submit(NOW);
        plan.approve(COACH, NOW);
        plan.activate(null, NOW);
        return plan;
    }
}
