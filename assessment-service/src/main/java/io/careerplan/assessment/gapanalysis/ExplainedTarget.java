package io.careerplan.assessment.gapanalysis;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of one target came about.
 *
 * @param occupation code of the target
 * @param title its title then
 * @param source the row that names it
 * @param readiness how far the person meets it
 * @param percentile where the readiness stands; absent with it
 * @param coverage how much weight the figures rest on
 * @param alignment fit with the person's work values; absent for whoever may not read goals
 * @param weightedGap Σ w·g, the sum of the weighted gaps of the readiness's terms
 * @param gaps what is missing, by priority, and what may be, by weighted gap
 */
record ExplainedTarget(
        String occupation,
        String title,
        DataRow source,
        ReadinessAccount readiness,
        @Nullable StandingAccount percentile,
        CoverageAccount coverage,
        @Nullable AlignmentAccount alignment,
        BigDecimal weightedGap,
        List<ExplainedGap> gaps) {

    static ExplainedTarget of(TargetFindings target, @Nullable AlignmentAccount alignment) {
        return new ExplainedTarget(
                target.occupation(),
                target.title(),
                target.source(),
                ReadinessAccount.of(target),
                Optional.ofNullable(target.standing()).map(StandingAccount::of).orElse(null),
                CoverageAccount.of(target),
                alignment,
                Figures.term(target.weightedGap()),
                target.findings().stream()
                        .flatMap(finding -> ExplainedGap.of(finding, target.source()).stream())
                        .toList());
    }
}
