package io.careerplan.planning.forecast;

import io.careerplan.events.Outlook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which day a target was reached, over all runs. */
final class Tally {
    /** Exact for ten thousand runs. */
    static final int PLACES = 4;

    private static final double HALF = .5;
    private static final double FOUR_OF_FIVE = .8;

    private final ForecastTarget target;
    private final WorkDays workDays;
    private final int[] reachedOn;

    Tally(ForecastTarget target, WorkDays workDays) {
        this.target = target;
        this.workDays = workDays;
        this.reachedOn = new int[workDays.horizon() + 1];
    }

    void reached(int day) {
        reachedOn[day]++;
    }

    Outlook outlook(int runs) {
        return target.reached()
                ? outlook(BigDecimal.ONE.setScale(PLACES), null, null)
                : outlook(share(inTime(), runs), quantile(HALF, runs), quantile(FOUR_OF_FIVE, runs));
    }

    static BigDecimal share(int part, int runs) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(runs), PLACES, RoundingMode.HALF_EVEN);
    }

    private Outlook outlook(BigDecimal probability, @Nullable LocalDate p50, @Nullable LocalDate p80) {
        return new Outlook(target.id(), target.title(), target.due(), probability, p50, p80);
    }

    private int inTime() {
        long due = Math.min(workDays.number(target.due()), workDays.horizon() - 1L);
        int sum = 0;
        for (int day = 0; day <= due; day++) {
            sum += reachedOn[day];
        }
        return sum;
    }

    private @Nullable LocalDate quantile(double share, int runs) {
        double wanted = share * runs;
        int sum = 0;
        for (int day = 0; day < workDays.horizon(); day++) {
            sum += reachedOn[day];
            if (sum >= wanted) {
                return workDays.date(day);
            }
        }
        return null;
    }
}
