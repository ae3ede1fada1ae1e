package io.careerplan.assessment.gapview;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.assessment.readiness.Standing;
import io.careerplan.events.GapStatus;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target in a list of analyses.
 *
 * @param occupation its code
 * @param title its title
 * @param readiness 0 to 1; absent without data
 * @param percentile share of all occupations with a lower readiness for the person, 0 to 100
 * @param coverage share of the target's weight that the figures rest on, 0 to 1
 * @param gaps how many skills are missing
 */
public record GapTargetRow(
        String occupation,
        String title,
        @Nullable BigDecimal readiness,
        @Nullable BigDecimal percentile,
        BigDecimal coverage,
        long gaps) {

    public static GapTargetRow from(TargetFindings target) {
        return new GapTargetRow(
                target.occupation(),
                target.title(),
                Figures.termOrNone(target.readiness()),
                percentile(target.standing()),
                Figures.term(target.coverage()),
                target.findings().stream()
                        .filter(each -> each.status() == GapStatus.GAP)
                        .count());
    }

    /** One place, as percentiles are shown everywhere. */
    public static @Nullable BigDecimal percentile(@Nullable Standing standing) {
        var percentile = Optional.ofNullable(standing).map(Standing::percentile);
        return Figures.percentileOrNone(percentile.orElse(null));
    }
}
