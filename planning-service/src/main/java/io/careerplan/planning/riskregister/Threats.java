package io.careerplan.planning.riskregister;

import static io.careerplan.planning.document.Comparison.ABOVE;
import static io.careerplan.planning.document.Comparison.AT_LEAST;
import static io.careerplan.planning.document.Comparison.BELOW;
import static io.careerplan.planning.document.TriggerMetric.DAYS_SINCE_RATING;
import static io.careerplan.planning.document.TriggerMetric.FINISH_PROBABILITY;
import static io.careerplan.planning.document.TriggerMetric.HOURS_LOGGED_PER_WEEK;
import static io.careerplan.planning.document.TriggerMetric.MILESTONES_MISSED;
import static io.careerplan.planning.document.TriggerMetric.MILESTONE_DAYS_LATE;
import static io.careerplan.planning.document.TriggerMetric.SCHEDULE_PERFORMANCE;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Comparison;
import io.careerplan.planning.document.Trigger;
import io.careerplan.planning.document.TriggerMetric;
import io.careerplan.planning.riskregister.Threat.Severity;
import io.careerplan.planning.wording.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** When each risk is there and how serious it is; the grades are this product's conventions [C]. */
@Algorithm
final class Threats {
    static final String HOURS_RESERVE = "reserve-hours";
    static final String MONEY_RESERVE = "reserve-money";
    static final String PEOPLE_RESERVE = "reserve-people";

    /** Share of the hours above which a plan has no room [C]. */
    static final BigDecimal FULL = new BigDecimal("0.85");

    /** Share of the requirements below which an analysis leaves too much open [C]. */
    static final BigDecimal THIN = new BigDecimal("0.7");

    private static final double STRONG_BIAS = 1.5;
    private static final double SOME_BIAS = 1.2;
    private static final int TWO_WEEKS = 14;
    private static final int THREE_WEEKS = 21;
    private static final int FOUR_WEEKS = 28;

    private Threats() {}

    static Optional<Threat> openCriticalGaps(PlanSituation plan) {
        return plan.openCriticalGaps().isEmpty()
                ? Optional.empty()
                : Optional.of(new Threat(
                        new Severity(4, 4),
                        new Severity(3, 4),
                        30,
                        0,
                        trigger(DAYS_SINCE_RATING, AT_LEAST, "180", 0),
                        PEOPLE_RESERVE,
                        List.of(
                                String.valueOf(plan.openCriticalGaps().size()),
                                plan.target(),
                                String.join(", ", plan.openCriticalGaps()))));
    }

    static Optional<Threat> thinAnalysis(PlanSituation plan) {
        return plan.coverage().compareTo(THIN) >= 0
                ? Optional.empty()
                : Optional.of(new Threat(
                        new Severity(3, 3),
                        new Severity(2, 3),
                        30,
                        3,
                        trigger(DAYS_SINCE_RATING, AT_LEAST, "90", 0),
                        HOURS_RESERVE,
                        List.of(Figures.percent(plan.coverage()), plan.target())));
    }

    static Optional<Threat> singleSupport(PlanSituation plan) {
        return plan.supporters() > 1
                ? Optional.empty()
                : Optional.of(new Threat(
                        new Severity(3, 3),
                        new Severity(2, 3),
                        10,
                        2,
                        trigger(MILESTONES_MISSED, AT_LEAST, "1", 0),
                        PEOPLE_RESERVE,
                        List.of(String.valueOf(plan.supporters()))));
    }

    static Optional<Threat> fullWeeks(PlanSituation plan) {
        return plan.load().compareTo(FULL) <= 0
                ? Optional.empty()
                : Optional.of(new Threat(
                        new Severity(4, 3),
                        new Severity(3, 3),
                        30,
                        2,
                        trigger(SCHEDULE_PERFORMANCE, BELOW, "0.85", FOUR_WEEKS),
                        HOURS_RESERVE,
                        List.of(Figures.percent(plan.load()), Figures.percent(FULL))));
    }

    /** The forecast draws the bias in every run, so the delay is in it already. */
    static Optional<Threat> effortOverrun(PlanSituation plan) {
        int likelihood = likelihood(plan.bias().median());
        return Optional.of(new Threat(
                new Severity(likelihood, 3),
                new Severity(Math.min(likelihood, 3), 3),
                50,
                0,
                trigger(TriggerMetric.EFFORT_OVERRUN, ABOVE, "0.25", TWO_WEEKS),
                HOURS_RESERVE,
                List.of(
                        Figures.factor(plan.bias().median()),
                        plan.bias().personal() ? String.valueOf(plan.bias().observations()) : "0")));
    }

    static Optional<Threat> interruption(PlanSituation plan) {
        int likelihood = plan.constrained() ? 4 : 3;
        return Optional.of(new Threat(
                new Severity(likelihood, 4),
                new Severity(2, 4),
                15,
                4,
                new Trigger(HOURS_LOGGED_PER_WEEK, BELOW, half(plan.weeklyHours()), THREE_WEEKS),
                HOURS_RESERVE,
                List.of(Figures.hours(plan.weeklyHours().doubleValue()), String.valueOf(likelihood))));
    }

    static Optional<Threat> roleNotOpen(PlanSituation plan) {
        return Optional.of(new Threat(
                new Severity(3, 4),
                new Severity(2, 4),
                30,
                0,
                trigger(MILESTONE_DAYS_LATE, AT_LEAST, "30", 0),
                plan.alternatives().isEmpty()
                        ? PEOPLE_RESERVE
                        : plan.alternatives().getFirst(),
                List.of(
                        plan.target(),
                        Figures.share(plan.leastSimilarity()),
                        String.valueOf(plan.alternatives().size()))));
    }

    static Optional<Threat> lowerPay(PlanSituation plan) {
        return plan.wageChange()
                .filter(change -> change.signum() < 0)
                .map(change -> new Threat(
                        new Severity(4, 3),
                        new Severity(3, 3),
                        30,
                        0,
                        trigger(FINISH_PROBABILITY, BELOW, "0.6", TWO_WEEKS),
                        plan.alternatives().isEmpty()
                                ? PEOPLE_RESERVE
                                : plan.alternatives().getFirst(),
                        List.of(Figures.percent(change.negate()), plan.target())));
    }

    static Optional<Threat> providerFails(PlanSituation plan) {
        return plan.providers() == 0
                ? Optional.empty()
                : Optional.of(new Threat(
                        new Severity(2, 3),
                        new Severity(2, 2),
                        10,
                        2,
                        trigger(MILESTONE_DAYS_LATE, AT_LEAST, "14", 0),
                        plan.moneyReserve() ? MONEY_RESERVE : HOURS_RESERVE,
                        List.of(String.valueOf(plan.providers()))));
    }

    private static int likelihood(double median) {
        if (median >= STRONG_BIAS) {
            return 4;
        }
        return median >= SOME_BIAS ? 3 : 2;
    }

    private static Trigger trigger(TriggerMetric metric, Comparison comparison, String value, int forDays) {
        return new Trigger(metric, comparison, new BigDecimal(value), forDays);
    }

    private static BigDecimal half(BigDecimal hours) {
        return hours.divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
    }
}
