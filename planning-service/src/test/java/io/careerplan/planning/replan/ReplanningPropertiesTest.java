package io.careerplan.planning.replan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.diff.PlanDiff;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.SubmissionRule;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.forecast.ForecastInput;
import io.careerplan.planning.forecast.ForecastModel;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.ScheduleValidator;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every option of every plan, over many generated ones. */
class ReplanningPropertiesTest {
    private static final int PLANS = 120;
    private static List<Case> cases;

    private record Case(long seed, PlanGenerator.UnderWay plan, Replan replan) {
        static Case of(long seed) {
            var plan = PlanGenerator.of(seed);
            return new Case(seed, plan, Replanning.of(plan.input()));
        }
    }

    @BeforeAll
    static void planAnew() {
        cases = LongStream.range(0, PLANS).mapToObj(Case::of).toList();
    }

    @Test
    void everyKindIsOfferedAndWithheldOften() {
        var offered = new EnumMap<OptionKind, Integer>(OptionKind.class);
        each((it, option) -> offered.merge(option.kind(), 1, Integer::sum));
        for (var kind : OptionKind.values()) {
            int count = offered.getOrDefault(kind, 0);
            assertTrue(count > PLANS / 10 && count < PLANS * 9 / 10, offered::toString);
        }
    }

    @Test
    void everyKindIsEitherOfferedOrWithheld() {
        for (var it : cases) {
            assertEquals(3, it.replan.options().size() + it.replan.withheld().size(), "seed " + it.seed);
        }
    }

    @Test
    void everyOptionIsASoundAndCompletePlan() {
        each((it, option) -> {
            assertEquals(List.of(), DocumentRule.errors(option.document(), PlanRule.values()), "seed " + it.seed);
            assertEquals(List.of(), DocumentRule.errors(option.document(), SubmissionRule.values()), "seed " + it.seed);
        });
    }

    @Test
    void theValidatorFindsNothingInAnyOption() {
        each((it, option) -> {
            var relaid = Relaid.of(at(it, option), it.plan.input().begun());
            assertEquals(relaid.document(), option.document());
            assertEquals(
                    List.of(), ScheduleValidator.violations(relaid.problem(), relaid.schedule()), "seed " + it.seed);
        });
    }

    @Test
    void noWeekFromTodayOnHoldsMoreThanItsHours() {
        each((it, option) -> {
            var basis = it.plan.input().basis();
            var monday = basis.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var before = minutesByWeek(basis.document());
            minutesByWeek(option.document()).forEach((week, minutes) -> {
                boolean open = !week.isBefore(monday);
                double limit = option.weeklyHours().doubleValue() * 60;
                assertTrue(
                        !open || minutes <= Math.max(limit, before.getOrDefault(week, 0)),
                        () -> "seed " + it.seed + " week " + week + ": " + minutes);
            });
        });
    }

    @Test
    void tasksWithWorkOnThemAndReachedMilestonesStay() {
        each((it, option) -> {
            var basis = it.plan.input().basis();
            for (var id : it.plan.input().begun().keySet()) {
                assertEquals(
                        basis.document().timeline().tasks().get(id),
                        option.document().timeline().tasks().get(id));
            }
            for (var id : basis.reached()) {
                assertEquals(
                        basis.document().roadmap().milestones().get(id),
                        option.document().roadmap().milestones().get(id));
            }
        });
    }

    @Test
    void nothingNewLiesInThePast() {
        each((it, option) -> {
            var basis = it.plan.input().basis();
            var monday = basis.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            option.document().timeline().tasks().forEach((id, task) -> {
                var same = task.equals(basis.document().timeline().tasks().get(id));
                assertTrue(same || !task.weekStart().isBefore(monday), "seed " + it.seed + " " + id);
            });
            option.document().roadmap().milestones().forEach((id, milestone) -> {
                boolean open = !basis.reached().contains(id);
                assertTrue(!open || !milestone.due().isBefore(basis.from()), "seed " + it.seed + " " + id);
            });
        });
    }

    @Test
    void theChanceThatAnOptionTellsIsTheOneThatThePlanHasOnceItIsTaken() {
        each((it, option) -> {
            var then = taken(it, option);
            assertEquals(
                    option.outlook(),
                    ForecastModel.run(ForecastInput.of(then)).plan(),
                    () -> "seed " + it.seed + " " + option.kind());
        });
    }

    @Test
    void everyOptionGainsEnoughOrGivesAnOverdueMilestoneADate() {
        each((it, option) -> {
            var gain =
                    option.outlook().probability().subtract(it.replan.before().probability());
            boolean enough = gain.compareTo(PlanGenerator.LIMITS.leastGain()) >= 0;
            boolean dated = option.kind() == OptionKind.LATER_DATE
                    && OpenDates.hasOverdue(it.plan.input().basis());
            assertTrue(enough || dated, "seed " + it.seed + " " + option.kind());
        });
    }

    @Test
    void oneStepLessWouldNotDo() {
        each((it, option) -> {
            int steps = steps(it, option);
            if (steps > 0) {
                var less = way(it, option).at(steps - 1);
                var chance = ForecastModel.run(ForecastInput.of(less)).plan().probability();
                boolean fits =
                        Relaid.of(less, it.plan.input().begun()).misfits().isEmpty();
                assertTrue(chance.compareTo(PlanGenerator.LIMITS.enough()) < 0 || !fits, "seed " + it.seed);
            }
        });
    }

    @Test
    void changesAreThoseFromThePresentRevision() {
        each((it, option) ->
                assertEquals(PlanDiff.between(it.plan.input().present(), option.document()), option.changes()));
    }

    @Test
    void theSamePlanHasTheSameOptions() {
        for (var it : cases.subList(0, 10)) {
            assertEquals(it.replan, Replanning.of(PlanGenerator.of(it.seed).input()));
        }
    }

    private static void each(BiConsumer<Case, ReplanOption> check) {
        for (var it : cases) {
            it.replan.options().forEach(option -> check.accept(it, option));
        }
    }

    private static Map<LocalDate, Integer> minutesByWeek(PlanDocument plan) {
        return plan.timeline().tasks().values().stream()
                .collect(groupingBy(Task::weekStart, summingInt(Task::plannedMinutes)));
    }

    private static PlanBasis at(Case it, ReplanOption option) {
        return way(it, option).at(steps(it, option));
    }

    private static Concession way(Case it, ReplanOption option) {
        var input = it.plan.input();
        return switch (option.kind()) {
            case LATER_DATE -> new LaterDate(input.basis(), input.limits());
            case MORE_HOURS -> new MoreHours(input.basis(), input.limits());
            case LESS_SCOPE -> LessScope.of(input);
        };
    }

    private static int steps(Case it, ReplanOption option) {
        var basis = it.plan.input().basis();
        return switch (option.kind()) {
            case LATER_DATE ->
                (int) ChronoUnit.WEEKS.between(
                        basis.document().endsOn(), option.document().endsOn());
            case MORE_HOURS ->
                option.weeklyHours()
                        .subtract(basis.capacity().weeklyHours())
                        .multiply(BigDecimal.TWO)
                        .intValueExact();
            case LESS_SCOPE ->
                basis.document().learning().activities().size()
                        - option.document().learning().activities().size();
        };
    }

    /** The plan as it would be read after the option was taken, its remaining work told by its own tasks. */
    private static PlanBasis taken(Case it, ReplanOption option) {
        var basis = it.plan.input().basis();
        return new PlanBasis(
                basis.planId(),
                option.document(),
                basis.capacity().withWeeklyHours(option.weeklyHours()),
                basis.today(),
                basis.bias(),
                it.plan.remaining(option.document()),
                basis.reached(),
                basis.goals());
    }
}
