package io.careerplan.tracking.progress;

import io.careerplan.events.Band;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Earned schedule of a plan (Lipke 2003): weights are planned hours, periods are weeks from Monday to Sunday. Hours have
 * two decimals, weeks and indices four.
 *
 * @param startsOn Monday of the first week
 * @param plannedEnd last day of the last week with planned work
 * @param plannedWeeks PD, weeks between the two
 * @param totalHours all planned work
 * @param actualWeeks AT, whole weeks that have passed; when all is earned, those up to and with the week in which the last work was
 *     earned
 * @param plannedHours PV, planned by the end of these weeks
 * @param earnedHours EV, of done tasks, and of completed milestones that no task leads to
 * @param wholeWeeks N, the weeks whose planned work is earned
 * @param hoursOfWholeWeeks PV_N
 * @param hoursWithNextWeek PV_{N+1}
 * @param earnedWeeks ES = N + (EV − PV_N) / (PV_{N+1} − PV_N)
 * @param spi SPI(t) = ES / AT, 1 is as planned
 * @param variance SV(t) = ES − AT in weeks, negative when late
 * @param band of the index as it is shown
 * @param forecastWeeks PD / SPI(t), absent while nothing is earned
 * @param forecastEnd last day of that duration, absent also beyond a hundred years
 */
public record EarnedSchedule(
        LocalDate startsOn,
        LocalDate plannedEnd,
        int plannedWeeks,
        BigDecimal totalHours,
        int actualWeeks,
        BigDecimal plannedHours,
        BigDecimal earnedHours,
        int wholeWeeks,
        BigDecimal hoursOfWholeWeeks,
        BigDecimal hoursWithNextWeek,
        BigDecimal earnedWeeks,
        BigDecimal spi,
        BigDecimal variance,
        Band band,
        @Nullable BigDecimal forecastWeeks,
        @Nullable LocalDate forecastEnd) {

    /** Whether nothing is left to do. */
    public boolean allEarned() {
        return earnedHours.compareTo(totalHours) >= 0;
    }

    /** Whether it is off track, with work left to do. */
    public boolean needsChange() {
        return band == Band.OFF_TRACK && !allEarned();
    }

    /** The index and its band. */
    public Pace pace() {
        return new Pace(spi, band);
    }
}
