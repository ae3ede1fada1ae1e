package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
public record ExplainedTarget(
        String occupation,
        String title,
        DataRow source,
        ReadinessAccount readiness,
        @Nullable StandingAccount percentile,
        CoverageAccount coverage,
        @Nullable AlignmentAccount alignment,
        BigDecimal weightedGap,
        List<ExplainedGap> gaps) {

    /**
     * For somebody who may know the person's work values, or may not.
     *
     * @param values what the person looks for in work; absent for whoever may not know
     */
    public static ExplainedTarget of(TargetFindings target, @Nullable Map<WorkValue, Double> values) {
        return new ExplainedTarget(
                target.occupation(),
                target.title(),
                target.source(),
                ReadinessAccount.of(target),
                Optional.ofNullable(target.standing()).map(StandingAccount::of).orElse(null),
                CoverageAccount.of(target),
                values == null ? null : AlignmentAccount.of(target, values),
                Figures.term(target.weightedGap()),
                target.findings().stream()
                        .flatMap(finding -> ExplainedGap.of(finding, target.source()).stream())
                        .toList());
    }
}
