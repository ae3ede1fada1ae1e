package io.careerplan.planning.replan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Work is exact here, so that a plan has a chance of 0 or 1: a hundred hours fit the ten weeks, an hour more does not. */
class ReplanningTest {
    private static final String DUE = "2027-03-12";

    @Test
    void aPlanThatHasChanceEnoughHasNoOptions() {
        var replan = Replanning.of(plan(100).input());
        assertEquals(List.of(), replan.options());
        assertEquals(
                List.of(
                        Withheld.Reason.TOO_LITTLE_GAIN,
                        Withheld.Reason.TOO_LITTLE_GAIN,
                        Withheld.Reason.TOO_LITTLE_GAIN),
                replan.withheld().stream().map(Withheld::reason).toList());
    }

    @Test
    void oneHourTooManyTakesAWeekOrHalfAnHourAWeek() {
        var replan = Replanning.of(plan(101).input());
        assertEquals(0, replan.before().probability().signum());
        var later = option(replan, OptionKind.LATER_DATE);
        assertEquals(ReplanFixture.END.plusWeeks(1), later.document().endsOn());
        assertEquals(
                LocalDate.parse("2027-03-19"),
                later.document().roadmap().milestones().get("m").due());
        var more = option(replan, OptionKind.MORE_HOURS);
        assertEquals(new BigDecimal("10.5"), more.weeklyHours());
        assertEquals(new BigDecimal("10.5"), more.document().resources().weeklyHours());
        assertEquals(ReplanFixture.END, more.document().endsOn());
    }

    @Test
    void hoursAndWeeksEndAtTheirLimits() {
        var tooMuch = plan(1_000).input();
        assertEquals(
                Map.of(
                        OptionKind.LATER_DATE, BigDecimal.ZERO.setScale(4),
                        OptionKind.MORE_HOURS, BigDecimal.ZERO.setScale(4)),
                Map.of(
                        OptionKind.LATER_DATE,
                                withheld(tooMuch, OptionKind.LATER_DATE).probability(),
                        OptionKind.MORE_HOURS,
                                withheld(tooMuch, OptionKind.MORE_HOURS).probability()));
        assertEquals(26, new LaterDate(tooMuch.basis(), tooMuch.limits()).most());
        assertEquals(20, new MoreHours(tooMuch.basis(), tooMuch.limits()).most());
    }

    @Test
    void hoursInAllAreLimitedToo() {
        var limits = new ReplanLimits(
                new BigDecimal("0.8"), new BigDecimal("0.05"), 26, BigDecimal.TEN, new BigDecimal("11.9"));
        var input = plan(101).within(limits).input();
        assertEquals(3, new MoreHours(input.basis(), input.limits()).most());
        var none = new ReplanLimits(
                new BigDecimal("0.8"), new BigDecimal("0.05"), 26, BigDecimal.TEN, BigDecimal.valueOf(9));
        var crowded = plan(101).within(none).input();
        assertEquals(0, new MoreHours(crowded.basis(), crowded.limits()).most());
    }

    @Test
    void theLeastGainIsEnough() {
        for (var enough : Map.of("1", true, "1.0001", false).entrySet()) {
            var limits = new ReplanLimits(
                    new BigDecimal("0.8"), new BigDecimal(enough.getKey()), 26, BigDecimal.TEN, BigDecimal.valueOf(40));
            var replan = Replanning.of(plan(101).within(limits).input());
            assertEquals(enough.getValue(), !replan.options().isEmpty());
        }
    }

    @Test
    void anOverdueMilestoneGetsTheDateOfItsWorkThoughThePlanHasChanceEnough() {
        var replan = Replanning.of(plan(30).on("2027-01-20")
                .milestone("first", "2027-01-15", null)
                .activity("late", "first", 10, 5)
                .input());
        assertEquals(
                List.of(OptionKind.LATER_DATE),
                replan.options().stream().map(ReplanOption::kind).toList());
        var later = option(replan, OptionKind.LATER_DATE);
        assertEquals(ReplanFixture.END, later.document().endsOn());
        var milestones = later.document().roadmap().milestones();
        assertEquals(LocalDate.parse("2027-02-05"), milestones.get("first").due());
        assertEquals(LocalDate.parse(DUE), milestones.get("m").due());
    }

    @Test
    void aPlanThatSaysOtherHoursThanThereAreIsLaidAnewThoughItHasChanceEnough() {
        for (var hours : List.of("9", "11")) {
            var replan = Replanning.of(plan(90).hours(hours).input());
            assertEquals(
                    List.of(OptionKind.LATER_DATE),
                    replan.options().stream().map(ReplanOption::kind).toList());
            var later = option(replan, OptionKind.LATER_DATE);
            assertEquals(ReplanFixture.END, later.document().endsOn());
            assertEquals(new BigDecimal(hours), later.document().resources().weeklyHours());
        }
        assertEquals(List.of(), Replanning.of(plan(90).hours("10.00").input()).options());
    }

    @Test
    void theChanceBeforeIsThatUnderTheHoursThatThePlanSays() {
        var replan = Replanning.of(plan(91).hours("9").input());
        assertEquals(1, replan.before().probability().intValueExact());
        assertEquals(
                ReplanFixture.END.plusWeeks(1),
                option(replan, OptionKind.LATER_DATE).document().endsOn());
        var more = option(replan, OptionKind.MORE_HOURS);
        assertEquals(new BigDecimal("9.5"), more.weeklyHours());
    }

    @Test
    void aMilestoneDueTodayIsNotOverdue() {
        var onTheDay = plan(30).on("2027-01-15").milestone("first", "2027-01-15", "It matters.");
        assertEquals(List.of(), Replanning.of(onTheDay.input()).options());
        assertFalse(Replanning.of(onTheDay.on("2027-01-16").input()).options().isEmpty());
    }

    @Test
    void doneAndBegunTasksStayAndWhatIsLeftOfABegunOneIsNotLaidTwice() {
        var input = plan(100)
                .on("2027-02-01")
                .begun("w-1", "work", "2027-01-04", 600, 0)
                .begun("w-2", "work", "2027-01-11", 600, 240)
                .task("w-3", "work", "2027-01-18", 4_800)
                .input();
        var later = option(Replanning.of(input), OptionKind.LATER_DATE);
        var tasks = later.document().timeline().tasks();
        assertEquals(input.present().timeline().tasks().get("w-1"), tasks.get("w-1"));
        assertEquals(input.present().timeline().tasks().get("w-2"), tasks.get("w-2"));
        int laid = tasks.entrySet().stream()
                .filter(task -> !input.begun().containsKey(task.getKey()))
                .mapToInt(task -> task.getValue().plannedMinutes())
                .sum();
        assertEquals(4_800, laid);
    }

    @Test
    void theWeekUnderWayIsKeptFreeForItsBegunTask() {
        var input = plan(100)
                .on("2027-01-06")
                .begun("w-1", "work", "2027-01-04", 500, 300)
                .task("w-2", "work", "2027-01-11", 5_500)
                .input();
        var relaid = Relaid.of(input.basis(), input.begun());
        int thisWeek = relaid.document().timeline().tasks().values().stream()
                .filter(task -> task.weekStart().equals(ReplanFixture.START))
                .mapToInt(Task::plannedMinutes)
                .sum();
        assertEquals(500, relaid.document().timeline().tasks().get("w-1").plannedMinutes());
        assertTrue(thisWeek <= 600 && thisWeek >= 500);
    }

    @Test
    void aLatestDayThatHasPassedFollowsTheWorkAndOneAheadIsKept() {
        var passed = plan(30).on("2027-01-20")
                .activity("late", "m", 10, 5, LocalDate.parse("2027-01-13"))
                .input();
        var document = Relaid.of(passed.basis(), passed.begun()).document();
        assertEquals(
                LocalDate.parse("2027-02-03"),
                document.learning().activities().get("late").latest());
        var ahead = plan(30).on("2027-01-20")
                .activity("soon", "m", 10, 1, LocalDate.parse("2027-02-07"))
                .input();
        assertEquals(
                LocalDate.parse("2027-02-07"),
                Relaid.of(ahead.basis(), ahead.begun())
                        .document()
                        .learning()
                        .activities()
                        .get("soon")
                        .latest());
    }

    @Test
    void anOptionThatLeavesWorkWithoutWeeksIsWithheldAndNamesIt() {
        var input = plan(101)
                .activity("soon", "m", 90, 5, LocalDate.parse("2027-01-10"))
                .within(new ReplanLimits(
                        new BigDecimal("0.8"),
                        new BigDecimal("0.05"),
                        26,
                        BigDecimal.valueOf(30),
                        BigDecimal.valueOf(40)))
                .input();
        var more = withheld(input, OptionKind.MORE_HOURS);
        assertEquals(Withheld.Reason.WORK_DOES_NOT_FIT, more.reason());
        assertEquals("soon", more.misfits().getFirst().itemId());
    }

    @Test
    void theFirstChangedWeekIsThatOfTheFirstTaskThatIsNewOrElsewhere() {
        var present = plan(10).task("w-1", "work", "2027-01-04", 60)
                .task("w-2", "work", "2027-02-01", 60)
                .input()
                .present();
        var moved = plan(10).task("w-1", "work", "2027-01-04", 60)
                .task("w-2", "work", "2027-01-18", 60)
                .task("w-3", "work", "2027-01-25", 60)
                .input()
                .present();
        assertEquals(Optional.of(LocalDate.parse("2027-01-18")), ChangedWeeks.first(moved, present));
        assertEquals(Optional.of(LocalDate.parse("2027-01-25")), ChangedWeeks.first(without(moved, "w-2"), present));
        assertEquals(Optional.empty(), ChangedWeeks.first(without(present, "w-1"), present));
    }

    @Test
    void whatWasDoneSinceAnOptionWasWorkedOutStays() {
        var option = plan(10).task("w-1", "work", "2027-02-01", 100).input().present();
        var present = plan(10).task("w-1", "work", "2027-01-04", 60)
                .task("w-2", "work", "2027-01-11", 60)
                .input()
                .present();
        var kept =
                WorkSince.kept(option, present, Set.of("w-2", "gone"), Set.of()).orElseThrow();
        assertEquals(
                option.timeline().tasks().get("w-1"), kept.timeline().tasks().get("w-1"));
        assertEquals(
                present.timeline().tasks().get("w-2"), kept.timeline().tasks().get("w-2"));
        var worked = plan(10).activity("dropped", "m", 5, 1)
                .task("d-1", "dropped", "2027-01-04", 60)
                .input()
                .present();
        assertEquals(Optional.empty(), WorkSince.kept(option, worked, Set.of("d-1"), Set.of()));
    }

    private static ReplanFixture plan(int hours) {
        return new ReplanFixture().milestone("m", DUE, null).activity("work", "m", hours, 3);
    }

    private static PlanDocument without(PlanDocument plan, String task) {
        var tasks = new TreeMap<>(plan.timeline().tasks());
        tasks.remove(task);
        return Variant.withTasks(plan, tasks);
    }

    private static ReplanOption option(Replan replan, OptionKind kind) {
        return replan.options().stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Withheld withheld(ReplanInput input, OptionKind kind) {
        return Replanning.of(input).withheld().stream()
                .filter(option -> option.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
