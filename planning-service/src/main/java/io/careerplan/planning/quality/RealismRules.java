package io.careerplan.planning.quality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.Pointers;
import io.careerplan.planning.document.Task;
import io.careerplan.planning.schedule.MonthLoad;
import io.careerplan.planning.schedule.PlanBasis;
import io.careerplan.planning.schedule.PlanLoad;
import io.careerplan.planning.schedule.WeekLoad;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a plan can be done with the time and money there are. */
final class RealismRules {
    private static final String WEEKLY_HOURS = "/resources/weeklyHours";

    private RealismRules() {}

    static Stream<Reading> capacity(QualityBasis basis) {
        return Stream.of(Reading.of(WEEKLY_HOURS, basis.standing().isPresent()));
    }

    /** min(1, P / 0.8), P being the chance that the plan is done by its end. */
    static Stream<Reading> finish(QualityBasis basis) {
        var wanted = basis.limits().chance();
        return basis.forecast().stream().map(forecast -> {
            var chance = forecast.plan().probability();
            return Reading.of(
                    Pointers.ENDS_ON, chance.doubleValue() / wanted.doubleValue(), chance.toPlainString(), wanted);
        });
    }

    /** Weeks that are over were measured with the hours there were then. */
    static Stream<Reading> weeks(QualityBasis basis) {
        double held = basis.limits().exceededShare().doubleValue();
        return basis.standing().stream()
                .flatMap(plan -> load(plan).weeks().stream().filter(week -> !week.isOver(plan.today())))
                .filter(WeekLoad::isExceeded)
                .map(week -> Reading.of(
                        largestTask(basis.document(), week.weekStart()),
                        held,
                        week.weekStart(),
                        week.plannedHours(),
                        week.capacityHours()));
    }

    /** Months that are over were measured with the money there was then. */
    static Stream<Reading> months(QualityBasis basis) {
        double held = basis.limits().exceededShare().doubleValue();
        return basis.standing().stream()
                .flatMap(plan -> load(plan).months().stream().filter(month -> !month.isOver(plan.today())))
                .filter(MonthLoad::isOverspent)
                .map(month -> Reading.of(Pointers.BUDGET, held, month.month()));
    }

    private static PlanLoad load(PlanBasis plan) {
        return PlanLoad.of(plan.document(), plan.capacity());
    }

    private static String largestTask(PlanDocument document, LocalDate week) {
        return document.timeline().tasks().entrySet().stream()
                .filter(task -> task.getValue().weekStart().equals(week))
                .min(largestFirst())
                .map(task -> Pointers.task(task.getKey()))
                .orElse(Pointers.TASKS);
    }

    private static Comparator<Map.Entry<String, Task>> largestFirst() {
        return comparingInt((Map.Entry<String, Task> task) -> -task.getValue().plannedMinutes())
                .thenComparing(comparing(Map.Entry::getKey));
    }
}
