package io.careerplan.planning.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.draft.Outcome.Drafted;
import io.careerplan.planning.draft.Outcome.Unrealistic;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GenerationTest {
    private final Drafted agent = drafted(DraftFixture.agentToSpecialist());

    @Test
    void thePlanIsLikelyDoneByItsEnd() {
        assertTrue(agent.probability().compareTo(new BigDecimal("0.8")) >= 0, agent.probability()::toString);
        assertEquals(DraftFixture.START, agent.document().startsOn());
        assertEquals(
                "On the way to Human Resources Specialists", agent.document().title());
    }

    @Test
    void everyGapIsLearntAndPractisedCriticalOnesFirst() {
        var activities = agent.document().learning().activities();
        assertEquals(5, activities.get("practise-2-a-1-c").priority());
        assertEquals(4, activities.get("practise-2-c-1-f").priority());
        assertEquals(3, activities.get("practise-2-a-1-a").priority());
        assertEquals(2, activities.get("practise-2-b-1-a").priority());
        assertEquals(1, activities.get("practise-2-c-8-b").priority());
        assertEquals(1, activities.get("ready-for-move").priority());
        assertEquals(List.of("practise-2-a-1-c"), activities.get("feedback").prerequisites());
    }

    @Test
    void aWideGapBeginsWithWhatLeadsHalfWay() {
        var activities = agent.document().learning().activities();
        assertEquals("book-drive", activities.get("begin-2-c-1-f").resourceId());
        assertTrue(activities.keySet().stream().anyMatch(id -> id.startsWith("learn-2-c-1-f")));
    }

    @Test
    void everyQuarterOfThePlanHasOneMilestoneWithWorkTowardsIt() {
        var plan = agent.document();
        var milestones = plan.roadmap().milestones();
        milestones.forEach((id, milestone) -> {
            assertEquals(id, milestone.due().getYear() + "-q" + milestone.due().get(IsoFields.QUARTER_OF_YEAR));
            assertTrue(plan.learning().plannedHoursOf(id).signum() > 0, id);
            assertFalse(milestone.title().contains(milestone.due().toString()), milestone.title());
            assertTrue(milestone.title().split(" ", -1).length >= 3, milestone.title());
        });
        var last = milestones.values().stream()
                .map(milestone -> milestone.due())
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertEquals(plan.endsOn(), last);
    }

    @Test
    void theRoadmapIsTheChosenPathWithItsMovesAfterThePlanAndTheOtherPathsBesideIt() {
        var plan = agent.document();
        var path = Objects.requireNonNull(plan.roadmap().path());
        assertEquals("13-1071.00", path.target());
        assertEquals(plan.endsOn(), path.steps().getFirst().from());
        assertEquals(plan.endsOn().plusMonths(6), path.steps().getFirst().to());
        var other = plan.roadmap().alternatives().get("path-2").steps();
        assertEquals(
                List.of("43-4161.00", "13-1071.00"),
                List.of(other.get(0).code(), other.get(1).code()));
        assertEquals(plan.endsOn().plusMonths(6 + 3), other.get(1).from());
    }

    @Test
    void aGapWithoutAWayIsNamedAsARisk() {
        var plan = drafted(DraftFixture.nurseToManager()).document();
        var risk = plan.risks().register().get("open-critical-gaps");
        assertTrue(String.valueOf(risk.reason()).contains("Negotiation"), risk.reason());
        assertFalse(agent.document().risks().register().containsKey("open-critical-gaps"));
    }

    @Test
    void withoutAnyGapThePlanReadiesTheMove() {
        var plan = drafted(DraftFixture.withoutGaps()).document();
        assertEquals(
                List.of("feedback", "ready-for-move"),
                plan.learning().activities().keySet().stream().sorted().toList());
    }

    @Test
    void anEndThatIsSetIsKeptAndTheLeastImportantGapsGiveWay() {
        var end = LocalDate.parse("2027-12-31");
        var plan = drafted(DraftFixture.agentToSpecialist().endingOn(end)).document();
        assertEquals(end, plan.endsOn());
        var activities = plan.learning().activities().keySet();
        assertTrue(activities.contains("practise-2-a-1-c"), activities::toString);
        assertFalse(activities.contains("practise-2-c-8-b"), activities::toString);
        var faster = plan.flexibility().adjustmentRules().get("faster");
        assertTrue(faster.change().contains("Law and Government"), faster.change());
    }

    @Test
    void anEndFarAheadIsKeptToo() {
        var end = LocalDate.parse("2029-06-30");
        assertEquals(
                end,
                drafted(DraftFixture.agentToSpecialist().endingOn(end))
                        .document()
                        .endsOn());
    }

    @Test
    void noMoreActivitiesThanAskedFor() {
        var plan = drafted(DraftFixture.withActivities(DraftFixture.agentToSpecialist(), 5))
                .document();
        assertEquals(2 + 2, plan.learning().activities().size());
    }

    @Test
    void whereNothingFitsTheRemediesDo() {
        var hopeless = DraftFixture.agentToSpecialist().endingOn(DraftFixture.START.plusWeeks(8));
        var none = assertInstanceOf(Unrealistic.class, Generation.of(hopeless));
        assertTrue(none.probability().compareTo(new BigDecimal("0.8")) < 0, none.probability()::toString);
        var hours = Objects.requireNonNull(none.weeklyHours());
        assertInstanceOf(Drafted.class, Generation.of(hopeless.withWeeklyHours(hours)));
        assertInstanceOf(Drafted.class, Generation.of(hopeless.endingOn(Objects.requireNonNull(none.date()))));
        assertEquals(DraftFixture.START.plusWeeks(8), none.limit());
    }

    @Test
    void theSameFactsAreTheSamePlan() {
        assertEquals(agent.document(), drafted(DraftFixture.agentToSpecialist()).document());
    }

    private static Drafted drafted(DraftBasis basis) {
        return assertInstanceOf(Drafted.class, Generation.of(basis));
    }

    static PlanDocument plan(DraftBasis basis) {
        return drafted(basis).document();
    }
}
