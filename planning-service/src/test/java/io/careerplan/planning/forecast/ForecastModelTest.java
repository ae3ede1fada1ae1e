package io.careerplan.planning.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Outlook;
import io.careerplan.planning.execution.Bias;
import io.careerplan.planning.forecast.CostlyItem.ItemKind;
import io.careerplan.planning.schedule.WorkItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForecastModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Bias NONE = new Bias(1, 0, 10, true);
    private static final double WEEK = 10;

    @Test
    void certainWorkIsDoneOnTheDayOnWhichItsHoursAreWorked() {
        var twoWeeks = new Plan().work(certain("a", 20));
        assertEquals(MONDAY.plusDays(13), twoWeeks.forecast().p50());
        assertEquals(MONDAY.plusDays(13), twoWeeks.forecast().p80());
        assertEquals(1, twoWeeks.due(13).probability().doubleValue());
        assertEquals(0, twoWeeks.due(12).probability().doubleValue());
    }

    @Test
    void theBiasOfPeopleIsLogNormal() {
        var plan = new Plan().work(certain("a", 100)).bias(Bias.OF_PEOPLE);
        double median = 70 * 1.6;
        assertEquals(.5, plan.due((int) median - 1).probability().doubleValue(), .015);
        double eighty = median * Math.exp(.4 * .8416);
        assertEquals(.8, plan.due((int) eighty - 1).probability().doubleValue(), .015);
        assertEquals(eighty, (double) MONDAY.datesUntil(plan.forecast().p80()).count(), 4);
    }

    @Test
    void blockedWeeksAreWaitedOut() {
        var plan = new Plan().work(certain("a", 20)).blocked(MONDAY.plusWeeks(1));
        assertEquals(MONDAY.plusDays(20), plan.forecast().p50());
    }

    @Test
    void workWaitsForItsEarliestDate() {
        var later = new UncertainWork(item("a", 3, MONDAY.plusWeeks(3)), 10, 10, 10);
        assertEquals(MONDAY.plusDays(27), new Plan().work(later).forecast().p50());
    }

    @Test
    void theMoreImportantMilestoneComesFirst() {
        var plan = new Plan()
                .work(new UncertainWork(item("low", 1, null), 10, 10, 10))
                .work(new UncertainWork(item("high", 5, null), 10, 10, 10))
                .milestone("low", 6)
                .milestone("high", 6);
        assertEquals(List.of(0.0, 1.0), probabilities(plan.run().milestones()));
        assertEquals(
                List.of(MONDAY.plusDays(13), MONDAY.plusDays(6)),
                plan.run().milestones().stream().map(Outlook::p50).toList());
    }

    @Test
    void aMilestoneIsReachedWhenTheLastOfItsWorkIsDone() {
        var plan = new Plan()
                .work(certain("a", 10))
                .work(certain("b", 10))
                .target(new ForecastTarget("both", "both", MONDAY.plusDays(13), Set.of("a", "b"), false));
        assertEquals(MONDAY.plusDays(13), plan.run().milestones().getFirst().p50());
    }

    @Test
    void whatWasReachedBeforeIsCertainAndHasNoDates() {
        var reached = new ForecastTarget("m", "m", MONDAY.minusDays(9), Set.of(), true);
        var outlook = new Plan().target(reached).run().milestones().getFirst();
        assertEquals(1, outlook.probability().doubleValue());
        assertNull(outlook.p50());
        assertNull(outlook.p80());
    }

    @Test
    void aRiskThatIsCertainHoldsThePlanUpByItsDelay() {
        var plan = new Plan().work(certain("a", 20)).risk("r", 1, 2.5);
        assertEquals(MONDAY.plusDays(13 + 18), plan.forecast().p50());
    }

    @Test
    void aRiskHappensAsOftenAsItsProbabilitySays() {
        var plan = new Plan().work(certain("a", 20)).risk("r", .3, 1);
        assertEquals(.7, plan.due(19).probability().doubleValue(), .015);
        assertEquals(1, plan.due(20).probability().doubleValue());
        assertEquals(MONDAY.plusDays(20), plan.forecast().p80());
    }

    @Test
    void aRiskHoldsUpOnlyWhatIsNotDoneWhenItHappens() {
        var plan = new Plan()
                .work(certain("a", 10))
                .work(certain("b", 30))
                .milestone("a", 6)
                .milestone("b", 27)
                .risk("r", 1, 1);
        assertEquals(.75, plan.run().milestones().get(0).probability().doubleValue(), .015);
        assertEquals(0, plan.run().milestones().get(1).probability().doubleValue());
    }

    @Test
    void theItemsThatCostMostAreNamedWithWhatTheyCost() {
        var plan = new Plan()
                .work(certain("a", 20))
                .work(certain("b", 1))
                .risk("r", .4, 3)
                .risk("harmless", 1, 0);
        var costs = plan.dueOn(15).run().costliest();
        assertEquals("r", costs.getFirst().id());
        assertEquals(ItemKind.RISK, costs.getFirst().kind());
        assertEquals(
                BigDecimal.ONE.setScale(4).subtract(plan.due(15).probability()),
                costs.getFirst().cost());
        assertTrue(costs.stream().noneMatch(item -> item.id().equals("harmless")));
        assertTrue(costs.size() <= 3);
    }

    @Test
    void whatIsBeyondTwentyYearsHasNoDate() {
        var plan = new Plan().work(certain("a", 10_000)).work(certain("b", 1_000));
        assertNull(plan.forecast().p50());
        assertEquals(0, plan.due(90_000).probability().doubleValue());
    }

    @Test
    void withoutWorkThePlanIsDone() {
        assertEquals(1, new Plan().risk("r", 1, 4).due(0).probability().doubleValue());
    }

    @Test
    void theSameSeedIsTheSameForecastAndAnotherOneIsNot() {
        var input = InputGenerator.of(3);
        assertEquals(
                ForecastModel.run(input, 1, 500).toString(),
                ForecastModel.run(input, 1, 500).toString());
        assertNotEquals(
                ForecastModel.run(input, 1, 500).milestones(),
                ForecastModel.run(input, 2, 500).milestones());
    }

    private static List<Double> probabilities(List<Outlook> outlooks) {
        return outlooks.stream()
                .map(outlook -> outlook.probability().doubleValue())
                .toList();
    }

    private static UncertainWork certain(String id, double hours) {
        return new UncertainWork(item(id, 3, null), hours, hours, hours);
    }

    private static WorkItem item(String id, int priority, @Nullable LocalDate earliest) {
        return new WorkItem(id, id, 1, List.of(), earliest, null, null, null, priority);
    }

    /** A plan of ten hours a week, without bias and due in a hundred days, unless said otherwise. */
    private record Plan(
            LocalDate due,
            Bias bias,
            Set<LocalDate> blocked,
            List<UncertainWork> works,
            List<ForecastTarget> targets,
            List<ForecastRisk> risks) {

        Plan() {
            this(MONDAY.plusDays(100), NONE, Set.of(), List.of(), List.of(), List.of());
        }

        Plan work(UncertainWork more) {
            return new Plan(due, bias, blocked, and(works, more), targets, risks);
        }

        Plan bias(Bias other) {
            return new Plan(due, other, blocked, works, targets, risks);
        }

        Plan blocked(LocalDate monday) {
            return new Plan(due, bias, Set.of(monday), works, targets, risks);
        }

        Plan milestone(String workId, int days) {
            return target(new ForecastTarget(workId, workId, MONDAY.plusDays(days), Set.of(workId), false));
        }

        Plan target(ForecastTarget target) {
            return new Plan(due, bias, blocked, works, and(targets, target), risks);
        }

        Plan risk(String id, double probability, double weeks) {
            return new Plan(
                    due, bias, blocked, works, targets, and(risks, new ForecastRisk(id, id, probability, weeks)));
        }

        Plan dueOn(int days) {
            return new Plan(MONDAY.plusDays(days), bias, blocked, works, targets, risks);
        }

        Outlook due(int days) {
            return dueOn(days).forecast();
        }

        Outlook forecast() {
            return run().plan();
        }

        ForecastResult run() {
            var plan = new ForecastTarget("plan", "Plan", due, Set.of(), false);
            return ForecastModel.run(
                    new ForecastInput(plan, MONDAY, WEEK, blocked, bias, works, targets, List.of(), risks), 1);
        }

        private static <T> List<T> and(List<T> some, T more) {
            return Stream.concat(some.stream(), Stream.of(more)).toList();
        }
    }
}
