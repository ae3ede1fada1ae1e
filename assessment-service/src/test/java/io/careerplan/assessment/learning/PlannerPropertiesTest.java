package io.careerplan.assessment.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.resourcefit.Need;
import io.careerplan.events.UncoveredReason;
import io.careerplan.kit.event.EventJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds whatever is to be learnt, with whatever hours and money. Each rule is checked without the planner's own parts. */
class PlannerPropertiesTest {

    private static final int CASES = 3000;

    @Test
    void noMonthCostsMoreThanItsBudget() {
        LearningCases.each(CASES, some -> {
            var budget = some.means().monthlyBudget();
            if (budget == null) {
                return;
            }
            var spent = new HashMap<YearMonth, BigDecimal>();
            var paid = new HashSet<String>();
            some.plan().objectives().forEach(each -> each.resources().forEach(one -> {
                if (paid.add(one.id())
                        && one.cost() != null
                        && one.cost().amount().signum() > 0) {
                    assertEquals(budget.currency(), one.cost().currency());
                    spent.merge(YearMonth.from(each.startsOn()), one.cost().amount(), BigDecimal::add);
                }
            }));
            spent.values().forEach(sum -> assertTrue(sum.compareTo(budget.amount()) <= 0, () -> "spent " + sum));
        });
    }

    @Test
    void noDaysHoldMoreThanTheirShareOfTheWeeklyHours() {
        LearningCases.each(CASES, some -> {
            var worked = new HashSet<String>();
            var work = new HashMap<Objective, Double>();
            var objectives = some.plan().objectives();
            objectives.forEach(each -> work.put(
                    each,
                    each.practiceHours().doubleValue()
                            + each.resources().stream()
                                    .filter(one -> worked.add(one.id()))
                                    .mapToDouble(one -> one.hours().doubleValue())
                                    .sum()));
            for (var from : objectives) {
                for (var to : objectives) {
                    var hours = work.entrySet().stream()
                            .filter(each -> !each.getKey().startsOn().isBefore(from.startsOn()))
                            .filter(each -> !each.getKey().dueOn().isAfter(to.dueOn()))
                            .mapToDouble(Map.Entry::getValue)
                            .sum();
                    assertTrue(hours == 0 || hours <= some.hoursOf(days(from.startsOn(), to.dueOn())) + 1e-6);
                }
            }
        });
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Test
    void everythingLiesBetweenTheFirstDayAndTheDeadline() {
        LearningCases.each(CASES, some -> some.plan().objectives().forEach(each -> {
            assertFalse(each.startsOn().isBefore(some.means().startsOn()));
            assertFalse(each.dueOn().isBefore(each.startsOn()));
            assertFalse(each.dueOn().isAfter(some.means().deadline()));
        }));
    }

    @Test
    void whatOthersBuildOnIsDueBeforeTheyBeginAndNothingIsBuiltOnAnOpenGap() {
        LearningCases.each(CASES, some -> {
            var due = new HashMap<String, LocalDate>();
            var needed = some.needs().stream().map(Need::skillId).collect(Collectors.toSet());
            for (var each : some.plan().objectives()) {
                for (var before : some.buildsOn(each.skillId())) {
                    assertEquals(needed.contains(before), due.containsKey(before), each.skillId() + " on " + before);
                    assertFalse(each.startsOn().isBefore(due.getOrDefault(before, LocalDate.MIN)));
                }
                each.after().forEach(before -> assertTrue(due.containsKey(before)));
                due.put(each.skillId(), each.dueOn());
            }
        });
    }

    @Test
    void everyGapIsCoveredOrSaidToBeOpenWithTheReason() {
        LearningCases.each(CASES, some -> {
            var curriculum = some.plan();
            var covered = new HashMap<String, Objective>();
            curriculum.objectives().forEach(each -> assertEquals(null, covered.put(each.skillId(), each)));
            var open = new HashMap<String, Uncovered>();
            curriculum.uncovered().forEach(each -> assertEquals(null, open.put(each.skillId(), each)));
            some.needs().forEach(need -> {
                var objective = covered.get(need.skillId());
                double reached = objective == null ? need.from() : objective.to();
                assertEquals(reached < need.required() - 1e-9, open.containsKey(need.skillId()));
                assertTrue(objective == null || reached > need.from());
                assertTrue(!open.containsKey(need.skillId())
                        || open.get(need.skillId()).from() == reached);
            });
        });
    }

    @Test
    void aReasonIsTrue() {
        LearningCases.each(CASES, some -> some.plan().uncovered().forEach(open -> {
            var further = some.need(open.skillId()).resources().stream()
                    .filter(each -> each.skills().get(open.skillId()) / 7 > open.from() + 1e-9)
                    .toList();
            assertEquals(
                    open.reason() == UncoveredReason.NO_RESOURCE,
                    further.isEmpty() && open.reason() != UncoveredReason.PREREQUISITE_UNCOVERED);
            if (open.reason() == UncoveredReason.HOURS_UNKNOWN) {
                assertTrue(further.stream().allMatch(each -> each.hours() == null));
            }
        }));
    }

    @Test
    void whereNoTimeIsSaidToBeLeftNothingThatLeadsFurtherWouldHaveBeenDoneInTime() {
        LearningCases.each(CASES, some -> {
            var curriculum = some.plan();
            curriculum.uncovered().stream()
                    .filter(open -> open.reason() == UncoveredReason.NO_TIME_LEFT)
                    .forEach(open -> new TimeLeft(some, curriculum.objectives(), open).check());
        });
    }

    @Test
    void theSameInputIsTheSameBytesAndTheOrderOfResourcesDoesNotMatter() {
        LearningCases.each(CASES, some -> {
            var once = EventJson.text(some.plan());
            assertEquals(once, EventJson.text(some.plan()));
            assertEquals(once, EventJson.text(some.shuffled()));
        });
    }

    @Test
    void whatIsPlannedStandsBeforeTheCheckOfWhatSomebodyChanges() {
        LearningCases.each(CASES, some -> {
            var arrangement = Arrangement.of(some.plan().objectives(), some.prerequisites());
            assertEquals(List.of(), arrangement.faults(some.means()));
        });
    }

    /** The cases would show nothing if they were all alike. */
    @Test
    void theCasesReachEveryReason() {
        var met = new HashSet<UncoveredReason>();
        LearningCases.each(CASES, some -> some.plan().uncovered().forEach(each -> met.add(each.reason())));
        var all = Set.of(UncoveredReason.values()).stream()
                .filter(each -> each != UncoveredReason.BY_CHOICE)
                .collect(Collectors.toSet());
        assertEquals(all, met);
    }
}
