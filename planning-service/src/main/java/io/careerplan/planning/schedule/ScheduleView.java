package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The schedule of a plan: its tasks as they are written against what there is, and whether what is left can still be
 * laid into the weeks that are left.
 *
 * @param planVersion the version of the plan that it is of
 * @param weeklyHours capacity of a week, as the plan or its owner says
 * @param monthlyBudget what can be spent in a month; absent where money is no limit
 * @param bias median ratio of actual to planned time; planned effort is the PERT mean times it
 * @param openFrom first day on which what is left can be done
 * @param weeks every week of the plan
 * @param months every month in which a week of the plan begins
 * @param violations hard rules that the tasks break
 * @param misfits what of the work that is left does not fit, and what would make it fit
 */
record ScheduleView(
        UUID planId,
        long planVersion,
        BigDecimal weeklyHours,
        @Nullable Money monthlyBudget,
        BigDecimal bias,
        LocalDate openFrom,
        List<ScheduledWeek> weeks,
        List<ScheduledMonth> months,
        List<Violation> violations,
        List<MisfitView> misfits) {

    /**
     * A week against its capacity.
     *
     * @param weekStart a Monday
     * @param plannedHours of its tasks
     * @param capacityHours 0 in a blocked week
     * @param exceeded whether more is planned than fits
     */
    record ScheduledWeek(LocalDate weekStart, BigDecimal plannedHours, BigDecimal capacityHours, boolean exceeded) {

        static ScheduledWeek from(WeekLoad week) {
            return new ScheduledWeek(week.weekStart(), week.plannedHours(), week.capacityHours(), week.isExceeded());
        }
    }

    /**
     * A month against its capacity. A week belongs to the month of its first day within the plan.
     *
     * @param month for example {@code 2026-12}
     * @param plannedMoney cost of what begins in it; absent without a budget
     * @param overspent whether more money is planned than there is
     */
    record ScheduledMonth(
            String month,
            BigDecimal plannedHours,
            BigDecimal capacityHours,
            @Nullable Money plannedMoney,
            @Nullable Money budget,
            boolean overspent) {

        static ScheduledMonth from(MonthLoad month) {
            return new ScheduledMonth(
                    month.month(),
                    month.plannedHours(),
                    month.capacityHours(),
                    month.plannedMoney(),
                    month.budget(),
                    month.isOverspent());
        }
    }

    /**
     * An activity that does not fit.
     *
     * @param reason what it fails on
     * @param whatWouldHelp each part alone does, as far as it is given
     */
    record MisfitView(String activityId, String title, MisfitReason reason, Remedy whatWouldHelp) {}
}
