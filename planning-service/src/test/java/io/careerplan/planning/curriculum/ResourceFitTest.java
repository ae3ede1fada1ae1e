package io.careerplan.planning.curriculum;

import static io.careerplan.planning.curriculum.NeedFixture.WRITING;
import static io.careerplan.planning.curriculum.NeedFixture.book;
import static io.careerplan.planning.curriculum.NeedFixture.course;
import static io.careerplan.planning.curriculum.NeedFixture.means;
import static io.careerplan.planning.curriculum.NeedFixture.need;
import static io.careerplan.planning.curriculum.NeedFixture.negotiation;
import static io.careerplan.planning.curriculum.NeedFixture.writing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.LearningResourceState;
import io.careerplan.events.Money;
import io.careerplan.events.ResourceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResourceFitTest {

    @Test
    void aResourceLeadsToTheLevelOrIsNoChoice() {
        assertEquals(Optional.empty(), best(book("below", "5", WRITING, "4.1")));
        assertEquals(Optional.of("at"), best(book("at", "5", WRITING, "4.2")));
    }

    @Test
    void aResourceCostsNoMoreThanAMonthsBudgetInItsCurrency() {
        assertEquals(Optional.of("at"), best(course("at", "5", "100", WRITING, "5")));
        assertEquals(Optional.empty(), best(course("above", "5", "100.01", WRITING, "5")));
        var euros = new Money(BigDecimal.ONE, "EUR");
        assertEquals(Optional.empty(), best(NeedFixture.resource("e", ResourceKind.COURSE, "5", euros, WRITING, "5")));
    }

    @Test
    void withoutABudgetMoneyIsNoLimit() {
        var means = new Means(10, null, 1);
        var need = need(writing(), course("dear", "5", "9000", WRITING, "5"));
        assertEquals(Optional.of("dear"), new ResourceFit(need, means).best().map(LearningResourceState::id));
    }

    @Test
    void aResourceIsDoneWithinHalfAYear() {
        assertEquals(Optional.of("at"), best(book("at", "260", WRITING, "5")));
        assertEquals(Optional.empty(), best(book("above", "260.1", WRITING, "5")));
    }

    @Test
    void fewerHoursGoBeforeLevelAndCost() {
        var fast = course("fast", "6", "90", WRITING, "6");
        assertEquals(Optional.of("fast"), best(book("slow", "7", WRITING, "4.5"), fast));
        assertEquals(Optional.of("lower"), best(book("higher", "7", WRITING, "5"), book("lower", "7", WRITING, "4.5")));
    }

    @Test
    void whatThePersonPlannedWithGoesFirstAsLongAsItFits() {
        var quick = book("quick", "5", WRITING, "5");
        assertEquals(Optional.of("slow"), planned("slow", quick, book("slow", "50", WRITING, "5")));
        assertEquals(Optional.of("quick"), planned("below", quick, book("below", "4", WRITING, "4.1")));
        assertEquals(Optional.of("quick"), planned("dear", quick, course("dear", "4", "101", WRITING, "5")));
    }

    private static Optional<String> planned(String id, LearningResourceState... resources) {
        var need = need(writing(), List.of(id), resources);
        return new ResourceFit(need, means()).best().map(LearningResourceState::id);
    }

    @Test
    void unknownHoursComeLastAndOnlyWhereTheGapKnowsSome() {
        var unknown = NeedFixture.resource("unknown", ResourceKind.COURSE, null, null, WRITING, "5");
        assertEquals(Optional.of("known"), best(unknown, book("known", "200", WRITING, "5")));
        assertEquals(Optional.of("unknown"), best(unknown));
        var vague = NeedFixture.resource("vague", ResourceKind.COURSE, null, null, "2.B.1.d", "5");
        assertEquals(Optional.empty(), new ResourceFit(need(negotiation(), vague), means()).best());
    }

    @Test
    void aGapOfTwoLevelsIsBridgedInTwoSteps() {
        var far = NeedFixture.gap(WRITING, "Writing", true, "0.700000", "0.400000", "7", "90");
        var half = book("half", "8", WRITING, "4");
        assertEquals(Optional.of("half"), foundation(need(far, half), 90));
        assertEquals(Optional.empty(), foundation(need(far, half), 8));
        assertEquals(Optional.empty(), foundation(need(far, book("less", "8", WRITING, "3.8")), 90));
        var near = NeedFixture.gap(WRITING, "Writing", true, "0.700000", "0.420000", "7", "90");
        assertEquals(Optional.empty(), foundation(need(near, half), 90));
    }

    private static Optional<String> foundation(LearningNeed need, double hoursOfBest) {
        return new ResourceFit(need, means()).foundation(hoursOfBest).map(LearningResourceState::id);
    }

    private static Optional<String> best(LearningResourceState... resources) {
        return new ResourceFit(need(writing(), resources), means()).best().map(LearningResourceState::id);
    }
}
