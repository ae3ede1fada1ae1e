package io.careerplan.tracking.progress;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The time in weeks at which a plan meant to have done what is done, ES = N + (EV − PV_N) / (PV_{N+1} − PV_N), after Lipke,
 * Schedule is Different (2003). Kept as a fraction, so that nothing is rounded twice.
 *
 * @param weeks N, the weeks whose planned work is earned
 * @param earned EV in minutes
 * @param planned PV_N in minutes
 * @param next PV_{N+1} in minutes; PV_N when nothing more is planned
 */
@Algorithm
record EarnedTime(int weeks, BigDecimal earned, BigDecimal planned, BigDecimal next) {

    private static final int DECIMALS = 4;

    /**
     * The time earned.
     *
     * @param actual weeks that have passed. Where weeks without planned work follow each other, what is earned fits more
     *     than one N; the one nearest to this is taken, so that a plan is neither ahead nor behind by weeks in which it
     *     meant to do nothing
     */
    static EarnedTime of(Baseline baseline, BigDecimal earned, int actual) {
        int last = lastFitting(baseline, earned);
        int first = firstReaching(baseline, baseline.by(last), last);
        int weeks = earned.compareTo(baseline.by(last)) == 0 ? Math.clamp(actual, first, last) : last;
        return new EarnedTime(weeks, earned, baseline.by(weeks), baseline.by(weeks + 1));
    }

    private static int lastFitting(Baseline baseline, BigDecimal earned) {
        int week = 0;
        while (week < baseline.weeks() && baseline.by(week + 1).compareTo(earned) <= 0) {
            week++;
        }
        return week;
    }

    private static int firstReaching(Baseline baseline, BigDecimal planned, int last) {
        int week = last;
        while (week > 0 && baseline.by(week - 1).compareTo(planned) == 0) {
            week--;
        }
        return week;
    }

    /** ES in weeks, four decimals. */
    BigDecimal earnedWeeks() {
        return per(1);
    }

    /** ES over so many weeks, at least 1, four decimals. */
    BigDecimal per(int actual) {
        return over().divide(under().multiply(BigDecimal.valueOf(actual)), DECIMALS, RoundingMode.HALF_UP);
    }

    /** That many units at the pace of ES over so many weeks; ES must be above 0. */
    BigDecimal stretched(long units, int actual, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(Math.multiplyExact(units, actual))
                .multiply(under())
                .divide(over(), decimals, rounding);
    }

    boolean isNothing() {
        return over().signum() == 0;
    }

    private BigDecimal over() {
        return BigDecimal.valueOf(weeks).multiply(under()).add(earned.subtract(planned));
    }

    private BigDecimal under() {
        BigDecimal step = next.subtract(planned);
        return step.signum() == 0 ? BigDecimal.ONE : step;
    }
}
