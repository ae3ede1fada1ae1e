package io.careerplan.assessment.learning;

import static io.careerplan.assessment.learning.LearningFixture.START;
import static io.careerplan.assessment.learning.LearningFixture.book;
import static io.careerplan.assessment.learning.LearningFixture.builds;
import static io.careerplan.assessment.learning.LearningFixture.course;
import static io.careerplan.assessment.learning.LearningFixture.means;
import static io.careerplan.assessment.learning.LearningFixture.need;
import static io.careerplan.assessment.learning.LearningFixture.plan;
import static io.careerplan.assessment.learning.LearningFixture.resource;
import static io.careerplan.assessment.learning.LearningFixture.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.assessment.resourcefit.Opportunity;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.UncoveredReason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void oneObjectiveComesAfterTheOtherWithAllTheHoursThereAre() {
        var curriculum = plan(means(100, null), need("A", book("a", 10, "A", 3)), need("B", book("b", 20, "B", 5)));

        var first = curriculum.objectives().getFirst();
        assertEquals(List.of("A", "B"), skills(curriculum));
        assertEquals(START, first.startsOn());
        assertEquals(new BigDecimal("5.00"), first.practiceHours());
        assertEquals(START.plusDays(14), first.dueOn());
        var second = curriculum.objectives().getLast();
        assertEquals(START.plusDays(15), second.startsOn());
        assertEquals(START.plusDays(44), second.dueOn());
        assertEquals(List.of(), curriculum.uncovered());
    }

    @Test
    void theDeadlineIsTheLastDay() {
        assertEquals(List.of("A"), skills(plan(means(15, null), need("A", book("a", 10, "A", 3)))));
        var late = plan(means(14, null), need("A", book("a", 10, "A", 3)));
        assertEquals(List.of(), late.objectives());
        assertEquals(UncoveredReason.NO_TIME_LEFT, reason(late, "A"));
    }

    @Test
    void whatIsSmallEnoughStillFindsRoomBehindWhatIsNot() {
        var curriculum = plan(means(20, null), need("A", book("a", 30, "A", 3)), need("B", book("b", 10, "B", 3)));

        assertEquals(List.of("B"), skills(curriculum));
        assertEquals(UncoveredReason.NO_TIME_LEFT, reason(curriculum, "A"));
    }

    @Test
    void fewestHoursThenTheLowestLevelThatWillDoThenTheKnownAndLowestPrice() {
        assertEquals("short", chosen(book("long", 9, "A", 3), book("short", 8, "A", 6)));
        assertEquals("near", chosen(book("far", 8, "A", 6), book("near", 8, "A", 3)));
        assertEquals("known", chosen(book("a-unknown", 8, "A", 3), course("known", 8, usd("50"), "A", 3)));
        assertEquals("cheap", chosen(course("dear", 8, usd("60"), "A", 3), course("cheap", 8, usd("5"), "A", 3)));
        assertEquals("a", chosen(book("b", 8, "A", 3), book("a", 8, "A", 3)));
    }

    @Test
    void aWideGapIsBridgedInTwoStepsWhereThereIsTime() {
        var half = book("half", 5, "A", 4);
        var whole = book("whole", 20, "A", 5);
        assertEquals(List.of("half", "whole"), resources(plan(means(99, null), need("A", 3, 5, half, whole))));
        assertEquals(List.of("whole"), resources(plan(means(30, null), need("A", 3, 5, half, whole))));
        assertEquals(List.of("whole"), resources(plan(means(99, null), need("A", 3.1, 5, half, whole))));
        assertEquals(
                List.of("whole"), resources(plan(means(99, null), need("A", 3, 5, book("less", 5, "A", 3.9), whole))));
    }

    @Test
    void whatLeadsAPartOfTheWayIsTakenAndTheRestIsSaid() {
        var curriculum = plan(means(20, null), need("A", 2, 5, book("part", 9, "A", 4), book("whole", 90, "A", 5)));

        assertEquals(List.of("part"), resources(curriculum));
        assertEquals(4 / 7.0, curriculum.objectives().getFirst().to());
        var rest = curriculum.uncovered().getFirst();
        assertEquals(4 / 7.0, rest.from());
        assertEquals(5 / 7.0, rest.required());
        assertEquals(UncoveredReason.NO_TIME_LEFT, rest.reason());
    }

    @Test
    void whyAGapIsLeftOpenIsSaid() {
        assertEquals(UncoveredReason.NO_RESOURCE, reason(plan(means(99, "9"), need("A", book("a", 5, "A", 2))), "A"));
        var unknown = resource("u", ResourceKind.BOOK, null, null, Map.of("A", 3.0));
        assertEquals(UncoveredReason.HOURS_UNKNOWN, reason(plan(means(99, "9"), need("A", unknown)), "A"));
        assertEquals(List.of("A"), skills(plan(means(999, "9"), need("A", book("at", 182, "A", 3)))));
        assertEquals(
                UncoveredReason.TOO_LONG, reason(plan(means(999, "9"), need("A", book("above", 182.1, "A", 3))), "A"));
        assertEquals(List.of("A"), skills(plan(means(99, "9"), need("A", course("at", 5, usd("9"), "A", 3)))));
        var dear = course("dear", 5, usd("9.01"), "A", 3);
        assertEquals(UncoveredReason.OVER_BUDGET, reason(plan(means(99, "9"), need("A", dear)), "A"));
        var euros = course("euros", 5, new Money(BigDecimal.ONE, "EUR"), "A", 3);
        assertEquals(UncoveredReason.OTHER_CURRENCY, reason(plan(means(99, "9"), need("A", euros)), "A"));
        assertEquals(UncoveredReason.OVER_BUDGET, reason(plan(means(99, "9"), need("A", euros, unknown, dear)), "A"));
    }

    @Test
    void whatCostsNothingNeedsNoCurrencyAndWithoutABudgetMoneyIsNoLimit() {
        var free = course("free", 5, new Money(BigDecimal.ZERO, "EUR"), "A", 3);
        assertEquals(List.of("A"), skills(plan(means(99, "0"), need("A", free))));
        var dear = course("dear", 5, new Money(new BigDecimal("9000"), "EUR"), "A", 3);
        assertEquals(List.of("A"), skills(plan(means(99, null), need("A", dear))));
    }

    @Test
    void whatCannotBePaidThisMonthWaitsForTheNextAndLetsOthersPass() {
        var curriculum = plan(
                means(99, "50"),
                need("A", course("a", 4, usd("30"), "A", 3)),
                need("B", course("b", 4, usd("30"), "B", 3)),
                need("C", course("c", 4, usd("20"), "C", 3)));

        assertEquals(List.of("A", "C", "B"), skills(curriculum));
        assertEquals(START.plusMonths(1), curriculum.objectives().getLast().startsOn());
    }

    @Test
    void whatLeadsFurtherIsWaitedForWhereThereIsStillTimeNextMonth() {
        var first = need("A", course("a", 4, usd("30"), "A", 3));
        var further = need("B", 2, 4, book("part", 4, "B", 3), course("whole", 4, usd("30"), "B", 4));
        var waiting = plan(means(31 + 8, "50"), first, further);
        assertEquals(List.of(), waiting.uncovered());
        assertEquals(START.plusMonths(1), waiting.objectives().getLast().startsOn());

        var late = plan(means(31 + 7, "50"), first, further);
        assertEquals(UncoveredReason.NO_TIME_LEFT, reason(late, "B"));
        assertEquals(3 / 7.0, late.objectives().getLast().to());
        assertEquals(START.plusDays(8), late.objectives().getLast().startsOn());
    }

    @Test
    void whatTakesLongerAndCanBePaidIsTakenWhereWaitingWouldBeTooLate() {
        var first = need("A", course("a", 4, usd("30"), "A", 3));
        var ways = need("B", course("short", 4, usd("30"), "B", 3), book("long", 8, "B", 3));

        assertEquals(
                START.plusMonths(1),
                plan(means(39, "50"), first, ways).objectives().getLast().startsOn());
        var late = plan(means(38, "50"), first, ways);
        assertEquals(List.of(), late.uncovered());
        assertEquals("long", late.objectives().getLast().resources().getFirst().id());
    }

    @Test
    void whatWaitsKeepsItsTimeFromWhatMattersLess() {
        var curriculum = plan(
                means(39, "50"),
                need("A", course("a", 4, usd("30"), "A", 3)),
                need("B", course("b", 4, usd("30"), "B", 3)),
                need("C", book("c", 20, "C", 3)),
                need("D", book("d", 5, "D", 3)));

        assertEquals(List.of("A", "D", "B"), skills(curriculum));
        assertEquals(UncoveredReason.NO_TIME_LEFT, reason(curriculum, "C"));
    }

    @Test
    void whatOthersBuildOnComesFirstHoweverLittleItMatters() {
        var needs = new Need[] {need("A", book("a", 4, "A", 3)), need("B", book("b", 4, "B", 3))};
        var curriculum = plan(means(99, null), builds("A", "B", "X"), needs);

        assertEquals(List.of("B", "A"), skills(curriculum));
        assertEquals(List.of("B"), curriculum.objectives().getLast().after());
    }

    @Test
    void whatBuildsOnAnOpenGapIsLeftOpenToo() {
        var curriculum = plan(means(99, null), builds("A", "B"), need("A", book("a", 4, "A", 3)), need("B"));

        assertEquals(List.of(), curriculum.objectives());
        assertEquals(UncoveredReason.PREREQUISITE_UNCOVERED, reason(curriculum, "A"));
        assertEquals(UncoveredReason.NO_RESOURCE, reason(curriculum, "B"));
    }

    @Test
    void skillsThatBuildOnEachOtherAreRefused() {
        var circle = Map.of("A", Set.of("B"), "B", Set.of("C"), "C", Set.of("A"));
        assertThrows(IllegalArgumentException.class, () -> new Prerequisites(circle));
    }

    @Test
    void whatServesSeveralSkillsIsWorkedThroughOnce() {
        var both = resource("both", ResourceKind.COURSE, 20.0, usd("30"), Map.of("A", 3.0, "B", 3.0));
        var curriculum = plan(means(40, "30"), need("A", both), need("B", both, book("b", 12, "B", 3)));

        var second = curriculum.objectives().getLast();
        assertEquals(
                List.of("both"),
                second.resources().stream().map(ChosenResource::id).toList());
        assertEquals(List.of("A"), second.after());
        assertEquals(new BigDecimal("10.00"), second.practiceHours());
        assertEquals(new BigDecimal("40.00"), Outlay.of(curriculum.objectives()).hours());
        assertEquals(List.of(usd("30")), Outlay.of(curriculum.objectives()).costs());
    }

    @Test
    void practiceIsBoundedAndOpportunitiesOfTheCatalogueAreNamed() {
        var project = resource("p", ResourceKind.PROJECT, 50.0, null, Map.of("A", 4.0));
        var below = resource("x", ResourceKind.MENTORING, 5.0, null, Map.of("A", 2.0));
        var first = plan(means(99, null), need("A", book("a", 2, "A", 3), project, below))
                .objectives()
                .getFirst();
        assertEquals(new BigDecimal("4.00"), first.practiceHours());
        assertEquals(
                List.of("p"),
                first.opportunities().stream().map(Opportunity::resourceId).toList());
        var longer = plan(means(999, null), need("A", book("a", 150, "A", 3)))
                .objectives()
                .getFirst();
        assertEquals(new BigDecimal("40.00"), longer.practiceHours());
        assertTrue(longer.opportunities().isEmpty());
    }

    private static String chosen(LearningResource... resources) {
        return resources(plan(means(99, "99"), need("A", resources))).getFirst();
    }

    private static List<String> skills(Curriculum curriculum) {
        return curriculum.objectives().stream().map(Objective::skillId).toList();
    }

    private static List<String> resources(Curriculum curriculum) {
        return curriculum.objectives().getFirst().resources().stream()
                .map(ChosenResource::id)
                .toList();
    }

    private static UncoveredReason reason(Curriculum curriculum, String skill) {
        return curriculum.uncovered().stream()
                .filter(each -> each.skillId().equals(skill))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
