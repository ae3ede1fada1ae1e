package io.careerplan.assessment.learning;

import static io.careerplan.assessment.learning.LearningFixture.START;
import static io.careerplan.assessment.learning.LearningFixture.book;
import static io.careerplan.assessment.learning.LearningFixture.builds;
import static io.careerplan.assessment.learning.LearningFixture.course;
import static io.careerplan.assessment.learning.LearningFixture.means;
import static io.careerplan.assessment.learning.LearningFixture.need;
import static io.careerplan.assessment.learning.LearningFixture.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.assessment.resourcefit.Means;
import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Means MEANS = means(100, "50");

    /** Sixteen hours each, so sixteen days: A on the days 0 to 15, B on the days 16 to 31. */
    private static final Objective A = planned().getFirst();

    private static final Objective B = planned().getLast();

    private static List<Objective> planned() {
        return LearningFixture.plan(
                        MEANS,
                        need("A", course("a", 10.66, usd("30"), "A", 3)),
                        need("B", course("b", 10.66, usd("20"), "B", 3)))
                .objectives();
    }

    @Test
    void whatWasPlannedHasNoFault() {
        assertEquals(List.of(), faults(A, B));
    }

    @Test
    void nothingBeginsBeforeThePlanNorEndsBeforeItBeginsNorAfterTheDeadline() {
        assertEquals(List.of(FaultKind.BEFORE_THE_PLAN), faults(on(A, -1, 15)));
        assertEquals(List.of(FaultKind.ENDS_BEFORE_IT_STARTS), faults(on(A, 16, 15)));
        assertEquals(List.of(), faults(on(B, 16, 99)));
        assertEquals(List.of(FaultKind.AFTER_THE_DEADLINE), faults(on(B, 16, 100)));
    }

    @Test
    void whatIsDueIsDoneInTheHoursThatTheDaysHave() {
        assertEquals(List.of(), faults(on(A, 0, 15)));
        assertEquals(List.of(FaultKind.OVER_WEEKLY_HOURS), faults(on(A, 0, 14)));
        assertEquals(List.of(), faults(on(A, 0, 31), on(B, 0, 31)));
        assertEquals(
                List.of(FaultKind.OVER_WEEKLY_HOURS, FaultKind.OVER_WEEKLY_HOURS), faults(on(A, 0, 30), on(B, 0, 30)));
        assertEquals(List.of(FaultKind.OVER_WEEKLY_HOURS), faults(on(A, 0, 15), on(B, 5, 30)));
    }

    @Test
    void whatBeginsInAMonthIsPaidFromItsBudget() {
        var dearer = with(B, course("c", 10, usd("20.01"), "B", 3));
        assertEquals(List.of(FaultKind.OVER_BUDGET), faults(A, dearer));
        assertEquals(List.of(), faults(A, on(dearer, 31, 50)));
    }

    @Test
    void pricesInAnotherCurrencyAreNotConverted() {
        var euros = course("e", 10, new Money(BigDecimal.ONE, "EUR"), "A", 3);
        assertEquals(List.of(FaultKind.OTHER_CURRENCY), faults(with(A, euros)));
    }

    @Test
    void oneResourceAtLeastLeadsHigher() {
        assertEquals(List.of(FaultKind.LEADS_NOWHERE), faults(with(A, book("low", 10, "A", 2))));
    }

    @Test
    void whatItBuildsOnIsDueBefore() {
        var prerequisites = builds("A", "B");
        var wanted = Arrangement.of(List.of(on(A, 30, 60), on(B, 0, 30)), prerequisites);
        assertEquals(List.of(), wanted.faults(MEANS));
        assertEquals(List.of("B"), wanted.objectives().getLast().after());
        var early = Arrangement.of(List.of(on(A, 29, 60), on(B, 0, 30)), prerequisites);
        assertEquals(List.of(new Fault("A", FaultKind.BEFORE_A_PREREQUISITE)), early.faults(MEANS));
    }

    @Test
    void whatSharesAResourceComesAfterWhereItIsWorkedThrough() {
        var shared = B.with(B.startsOn(), B.dueOn(), A.resources(), B.practice());
        assertEquals(
                List.of("A"),
                Arrangement.of(List.of(A, shared), LearningFixture.NONE)
                        .objectives()
                        .getLast()
                        .after());
    }

    private static Objective on(Objective objective, int from, int to) {
        return objective.with(START.plusDays(from), START.plusDays(to), objective.resources(), objective.practice());
    }

    private static Objective with(Objective objective, LearningResource resource) {
        var chosen = ChosenResource.of(resource, objective.skillId());
        return objective.with(objective.startsOn(), objective.dueOn(), List.of(chosen), objective.practice());
    }

    private static List<FaultKind> faults(Objective... objectives) {
        return Arrangement.of(Stream.of(objectives).toList(), LearningFixture.NONE).faults(MEANS).stream()
                .map(Fault::kind)
                .toList();
    }
}
