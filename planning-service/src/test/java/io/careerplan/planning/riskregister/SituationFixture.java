package io.careerplan.planning.riskregister;

import io.careerplan.planning.execution.Bias;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Situations of plans; each is the calm one with a difference. */
final class SituationFixture {
    private SituationFixture() {}

    /** Nothing that a rule would find, as far as rules look at a situation at all. */
    static PlanSituation calm() {
        return of(List.of(), "0.9", 2, "0.85", new Bias(1.0, .2, 12, true), false, Optional.empty(), 0);
    }

    static PlanSituation withOpenGaps(String... skills) {
        return of(List.of(skills), "0.9", 2, "0.85", calm().bias(), false, Optional.empty(), 0);
    }

    static PlanSituation withCoverage(String coverage) {
        return of(List.of(), coverage, 2, "0.85", calm().bias(), false, Optional.empty(), 0);
    }

    static PlanSituation withSupporters(int supporters) {
        return of(List.of(), "0.9", supporters, "0.85", calm().bias(), false, Optional.empty(), 0);
    }

    static PlanSituation withLoad(String load) {
        return of(List.of(), "0.9", 2, load, calm().bias(), false, Optional.empty(), 0);
    }

    static PlanSituation withBias(double median) {
        return of(List.of(), "0.9", 2, "0.85", new Bias(median, .2, 12, true), false, Optional.empty(), 0);
    }

    static PlanSituation constrained() {
        return of(List.of(), "0.9", 2, "0.85", calm().bias(), true, Optional.empty(), 0);
    }

    static PlanSituation withWageChange(String change) {
        return of(List.of(), "0.9", 2, "0.85", calm().bias(), false, Optional.of(new BigDecimal(change)), 0);
    }

    static PlanSituation withProviders(int providers) {
        return of(List.of(), "0.9", 2, "0.85", calm().bias(), false, Optional.empty(), providers);
    }

    /** All that can be wrong. */
    static PlanSituation dire() {
        return of(
                List.of("Writing", "Negotiation"),
                "0.4",
                1,
                "0.99",
                Bias.OF_PEOPLE,
                true,
                Optional.of(new BigDecimal("-0.1")),
                7);
    }

    private static PlanSituation of(
            List<String> openGaps,
            String coverage,
            int supporters,
            String load,
            Bias bias,
            boolean constrained,
            Optional<BigDecimal> wageChange,
            int providers) {
        return new PlanSituation(
                "Human Resources Specialists",
                openGaps,
                new BigDecimal(coverage),
                supporters,
                new BigDecimal(load),
                new BigDecimal("5"),
                bias,
                constrained,
                new BigDecimal("0.9461"),
                wageChange,
                List.of("path-2"),
                providers,
                true);
    }
}
