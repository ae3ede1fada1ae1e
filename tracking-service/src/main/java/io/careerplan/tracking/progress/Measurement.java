package io.careerplan.tracking.progress;

import io.careerplan.kit.Algorithm;
import io.careerplan.tracking.plan.PlanStanding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the earned schedule of a plan as it stands on a day. */
@Algorithm
final class Measurement {

    private static final int DAYS = 7;
    private static final int WEEK_DECIMALS = 4;
    /** A forecast beyond this says no more than that the pace is near to nothing. */
    private static final long FORESEEABLE_DAYS = 36_525;

    private final PlanStanding plan;
    private final BandLimits limits;
    private final Baseline baseline;
    private final BigDecimal earned;
    private final boolean allEarned;
    private final Optional<LocalDate> lastEarned;

    private Measurement(PlanStanding plan, BandLimits limits) {
        List<WorkItem> items = WorkItem.of(plan);
        this.plan = plan;
        this.limits = limits;
        this.baseline = Baseline.of(plan.startsOn(), items);
        this.earned =
                items.stream().filter(WorkItem::earned).map(WorkItem::minutes).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.allEarned = items.stream().allMatch(WorkItem::earned);
        this.lastEarned = WorkItem.lastEarned(items);
    }

    /** The earned schedule, where it can be said. */
    static Optional<EarnedSchedule> of(PlanStanding plan, BandLimits limits) {
        Measurement measurement = new Measurement(plan, limits);
        return measurement.hindrance().isPresent() ? Optional.empty() : Optional.of(measurement.take());
    }

    /** Why it cannot be said. */
    static Optional<Unmeasured> hindranceOf(PlanStanding plan, BandLimits limits) {
        return new Measurement(plan, limits).hindrance();
    }

    private Optional<Unmeasured> hindrance() {
        return Unmeasured.of(plan, baseline, allEarned);
    }

    private EarnedSchedule take() {
        int actual = actualWeeks();
        EarnedTime time = EarnedTime.of(baseline, earned, actual);
        BigDecimal spi = time.per(actual);
        return new EarnedSchedule(
                baseline.start(),
                baseline.end(),
                baseline.weeks(),
                hours(baseline.total()),
                actual,
                hours(baseline.by(actual)),
                hours(earned),
                time.weeks(),
                hours(time.planned()),
                hours(time.next()),
                time.earnedWeeks(),
                spi,
                time.earnedWeeks().subtract(BigDecimal.valueOf(actual)),
                limits.of(spi),
                forecastWeeks(time, actual),
                forecastEnd(time, actual));
    }

    /** Time stops when the last work is earned, or the index of a plan that is done would go on to fall. */
    private int actualWeeks() {
        int passed = Math.max(1, baseline.weeksBefore(plan.today()));
        return allEarned ? lastEarned.map(baseline::weekOf).orElse(passed) : passed;
    }

    private @Nullable BigDecimal forecastWeeks(EarnedTime time, int actual) {
        return time.isNothing() ? null : time.stretched(baseline.weeks(), actual, WEEK_DECIMALS, RoundingMode.HALF_UP);
    }

    private @Nullable LocalDate forecastEnd(EarnedTime time, int actual) {
        if (time.isNothing()) {
            return null;
        }
        BigDecimal days = time.stretched((long) DAYS * baseline.weeks(), actual, 0, RoundingMode.CEILING);
        return days.compareTo(BigDecimal.valueOf(FORESEEABLE_DAYS)) > 0
                ? null
                : baseline.start().plusDays(days.longValueExact() - 1);
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
