package io.careerplan.planning.replan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.planning.document.Comparison;
import io.careerplan.planning.document.Contingencies;
import io.careerplan.planning.document.Contingency;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Risk;
import io.careerplan.planning.document.RiskKind;
import io.careerplan.planning.document.Risks;
import io.careerplan.planning.document.Trigger;
import io.careerplan.planning.document.TriggerMetric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LessScopeTest {
    private static final String DUE = "2027-03-12";

    @Test
    void theLeastImportantGoesFirstAndOneActivityStays() {
        var fixture =
                milestone().activity("a", "m", 9, 2).activity("b", "m", 9, 5).activity("c", "m", 9, 1);
        assertEquals(List.of("abc", "ab", "b"), left(fixture));
    }

    @Test
    void nothingGoesWhileSomethingElseWaitsForIt() {
        var fixture = milestone()
                .activity("a", "m", 9, 1)
                .activity("b", "m", 9, 3, "a")
                .activity("c", "m", 9, 2);
        assertEquals(List.of("abc", "ab", "a"), left(fixture));
    }

    @Test
    void whatIsCriticalForTheTargetGoesLastAndSoDoesWhatItWaitsFor() {
        var fixture = milestone()
                .activity("a", "m", 9, 1)
                .activity("b", "m", 9, 1, "a")
                .activity("c", "m", 9, 5)
                .critical("b");
        assertEquals(List.of("abc", "ab", "a"), left(fixture));
    }

    @Test
    void whatNoGapAsksForAnyMoreGoesFirst() {
        var fixture =
                milestone().activity("a", "m", 9, 1).activity("b", "m", 9, 5).closed("b");
        assertEquals(List.of("ab", "a"), left(fixture));
    }

    @Test
    void workThatHasBegunStays() {
        var fixture = milestone()
                .activity("a", "m", 9, 1)
                .begun("a-1", "a", "2027-01-04", 300, 100)
                .activity("b", "m", 9, 5);
        assertEquals(List.of("ab", "a"), left(fixture));
    }

    @Test
    void aMilestoneGoesWithTheLastOfItsWorkUnlessItIsTheOnlyOneOrReached() {
        var fixture =
                milestone().milestone("n", DUE, null).activity("a", "m", 9, 3).activity("b", "n", 9, 1);
        assertEquals(Set.of("m"), last(fixture).roadmap().milestones().keySet());
        assertEquals(
                Set.of("n"), last(fixture.reached("n")).roadmap().milestones().keySet());
    }

    @Test
    void whatAContingencyFallsBackOnStays() {
        var trigger = new Trigger(TriggerMetric.MILESTONES_MISSED, Comparison.AT_LEAST, BigDecimal.ONE, 0);
        var risk = new Risk(
                "Risk",
                RiskKind.PERSONAL,
                1,
                1,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                null,
                ReplanFixture.ORIGIN,
                null);
        var fallback = new Contingency("r", trigger, "Do this.", "a", null, ReplanFixture.ORIGIN, null);
        var fixture = milestone()
                .activity("a", "m", 9, 1)
                .activity("b", "m", 9, 5)
                .answered(new Risks(Map.of("r", risk)), new Contingencies(Map.of("c", fallback)));
        assertEquals(List.of("ab", "a"), left(fixture));
    }

    private static ReplanFixture milestone() {
        return new ReplanFixture().milestone("m", DUE, null);
    }

    private static PlanDocument last(ReplanFixture fixture) {
        return LessScope.of(fixture.input()).plans().getLast();
    }

    private static List<String> left(ReplanFixture fixture) {
        return LessScope.of(fixture.input()).plans().stream()
                .map(plan -> String.join(
                        "", new TreeSet<>(plan.learning().activities().keySet())))
                .toList();
    }
}
