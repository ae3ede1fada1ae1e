package io.careerplan.planning.draft;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanDocumentFormat;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.SubmissionRule;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.draft.Outcome.Drafted;
import io.careerplan.planning.draft.Outcome.Unrealistic;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.schedule.MonthLoad;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.PlanLoad;
import io.careerplan.planning.schedule.Remaining;
import io.careerplan.planning.schedule.WeekLoad;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every generated plan, over facts by seed. */
class GenerationPropertiesTest {
    private static final int CASES = 120;
    private static final int MOST_DRAFTED_IN_VAIN = 45;
    private static final List<Case> DRAFTED = new ArrayList<>();
    private static final Map<DraftBasis, Unrealistic> REFUSED = new LinkedHashMap<>();
    private static final Validator CONSTRAINTS =
            Validation.buildDefaultValidatorFactory().getValidator();

    private record Case(long seed, DraftBasis basis, Drafted drafted) {
        PlanDocument plan() {
            return drafted.document();
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @BeforeAll
    static void generates() {
        LongStream.range(0, CASES).forEach(seed -> {
            var basis = FactGenerator.of(seed);
            switch (Generation.of(basis)) {
                case Drafted drafted -> DRAFTED.add(new Case(seed, basis, drafted));
                case Unrealistic none -> REFUSED.put(basis, none);
            }
        });
        assertTrue(DRAFTED.size() >= CASES - MOST_DRAFTED_IN_VAIN, () -> "only " + DRAFTED.size() + " plans");
    }

    @Test
    void everyRuleOfPlansIsKept() {
        for (var each : DRAFTED) {
            assertEquals(List.of(), DocumentRule.errors(each.plan(), PlanRule.values()), each::toString);
            assertEquals(List.of(), DocumentRule.errors(each.plan(), SubmissionRule.values()), each::toString);
        }
    }

    /** What generation writes has to be readable in a later change, which checks every constraint. */
    @Test
    void everyItemKeepsItsConstraints() {
        for (var each : DRAFTED) {
            items(each.plan()).forEach(item -> assertEquals(Set.of(), CONSTRAINTS.validate(item), each::toString));
            assertEquals(Set.of(), CONSTRAINTS.validate(each.plan().resources()), each::toString);
            assertEquals(Set.of(), CONSTRAINTS.validate(each.plan().flexibility()), each::toString);
        }
    }

    @Test
    void everyItemSaysWhereItComesFromAndWhy() {
        for (var each : DRAFTED) {
            origins(each.plan()).forEach(origin -> assertTrue(origin.reference() != null, each::toString));
            assertEquals(items(each.plan()).count(), reasons(each.plan()).count());
            reasons(each.plan()).forEach(reason -> assertTrue(!reason.isBlank(), each::toString));
        }
    }

    @Test
    void theSameFactsAreTheSameBytes() {
        var format = new PlanDocumentFormat();
        for (var each : DRAFTED.subList(0, 25)) {
            var again = (Drafted) Generation.of(FactGenerator.of(each.seed()));
            assertEquals(format.convertToDatabaseColumn(each.plan()), format.convertToDatabaseColumn(again.document()));
        }
    }

    @Test
    void noWeekHoldsMoreThanItsHoursWithoutTheSlack() {
        for (var each : DRAFTED) {
            var most = each.basis().plannable().weeklyHours();
            assertTrue(
                    load(each).weeks().stream()
                            .map(WeekLoad::plannedHours)
                            .allMatch(hours -> hours.compareTo(most.add(new BigDecimal("0.01"))) <= 0),
                    each::toString);
        }
    }

    @Test
    void noMonthCostsMoreThanItsBudget() {
        for (var each : DRAFTED) {
            assertTrue(load(each).months().stream().noneMatch(MonthLoad::isOverspent), each::toString);
        }
    }

    @Test
    void everyActivityIsPlannedWholeAsItsMeanTimesTheBias() {
        for (var each : DRAFTED) {
            var minutes = each.plan().timeline().tasks().values().stream()
                    .collect(groupingBy(Task::activityId, summingInt(Task::plannedMinutes)));
            double bias = each.basis().bias().median();
            each.plan()
                    .learning()
                    .activities()
                    .forEach((id, activity) -> assertEquals(
                            Math.max(
                                    1,
                                    Math.round(activity.effort().plannedHours().doubleValue() * bias * 60)),
                            minutes.getOrDefault(id, 0).longValue(),
                            id));
        }
    }

    @Test
    void thePlanIsLikelyByTheForecastThatReadersAskFor() {
        for (var each : DRAFTED) {
            var basis = new PlanBasis(
                    "any",
                    each.plan(),
                    each.basis().capacity(),
                    each.plan().startsOn(),
                    each.basis().bias(),
                    Remaining.all(),
                    Set.of(),
                    each.basis().goals());
            var p = ForecastModel.run(ForecastInput.of(basis)).plan().probability();
            assertEquals(each.drafted().probability(), p, each::toString);
            assertTrue(p.compareTo(new BigDecimal("0.8")) >= 0, each::toString);
        }
    }

    /** What a refusal names has to help whoever does it. */
    @Test
    void theHoursAndTheDateOfARefusalDo() {
        assertTrue(REFUSED.size() > 10, () -> "only " + REFUSED.size() + " refusals");
        REFUSED.forEach((basis, none) -> {
            Optional.ofNullable(none.weeklyHours())
                    .ifPresent(hours -> assertInstanceOf(Drafted.class, Generation.of(basis.withWeeklyHours(hours))));
            Optional.ofNullable(none.date())
                    .ifPresent(date -> assertInstanceOf(Drafted.class, Generation.of(basis.endingOn(date))));
        });
    }

    @Test
    void everySeriousRiskIsAnsweredAndRisksAreOfThreeKinds() {
        for (var each : DRAFTED) {
            var risks = each.plan().risks().register();
            risks.forEach((id, risk) -> assertTrue(each.plan().contingencies().answer(id), each::toString));
            assertTrue(
                    risks.values().stream().map(risk -> risk.kind()).distinct().count() >= 3, each::toString);
        }
    }

    @Test
    void anEndThatIsSetIsKeptAndAnyOtherLiesWithinTwoYears() {
        for (var each : DRAFTED) {
            var wished = each.basis().endsOn();
            var end = each.plan().endsOn();
            assertTrue(wished == null ? !end.isAfter(each.basis().limit()) : end.equals(wished), each::toString);
        }
    }

    @Test
    void noQuarterBetweenTheFirstMilestoneAndTheLastIsWithoutOne() {
        for (var each : DRAFTED) {
            var dues = each.plan().roadmap().milestones().values().stream()
                    .map(milestone ->
                            milestone.due().getYear() * 4 + (milestone.due().getMonthValue() - 1) / 3)
                    .sorted()
                    .toList();
            assertEquals(
                    dues.getLast() - dues.getFirst() + 1,
                    dues.stream().distinct().count(),
                    each::toString);
        }
    }

    private static PlanLoad load(Case each) {
        return PlanLoad.of(each.plan(), each.basis().capacity());
    }

    private static Stream<Object> items(PlanDocument plan) {
        return Stream.<Map<String, ?>>of(
                        plan.roadmap().milestones(),
                        plan.learning().activities(),
                        plan.resources().reserves(),
                        plan.risks().register(),
                        plan.contingencies().plans(),
                        plan.flexibility().adjustmentRules())
                .flatMap(section -> section.values().stream());
    }

    private static Stream<Origin> origins(PlanDocument plan) {
        return items(plan).map(item -> (Origin) component(item, "origin"));
    }

    private static Stream<String> reasons(PlanDocument plan) {
        return items(plan).map(item -> String.valueOf(component(item, "reason")));
    }

    private static @Nullable Object component(Object item, String name) {
        try {
            var accessor = item.getClass().getMethod(name);
            return accessor.invoke(item);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
