package io.careerplan.assessment.gapview;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.assessment.gaptechnology.TargetTechnologies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person is missing for one occupation.
 *
 * @param occupation code of the target
 * @param title its title
 * @param jobZone preparation it needs, 1 to 5; absent where the release gives none
 * @param readiness 0 to 1; absent without data
 * @param percentile share of all occupations with a lower readiness for the person, 0 to 100: the bare number is high
 *     for nearly every occupation; absent with the readiness
 * @param coverage share of the target's weight that the figures rest on, 0 to 1
 * @param alignment fit with the person's work values, 0 to 100; absent without data, and for whoever may not read goals
 * @param weightedGap sum of the weighted gaps
 * @param hours of learning that close all gaps; absent where one of them is not known
 * @param technologies named beside, and no part of the figures; absent where none is known to be in demand or hot
 * @param skills every skill: gaps by priority, then what is within error, met, or without data
 */
public record GapTargetView(
        String occupation,
        String title,
        @Nullable Integer jobZone,
        @Nullable BigDecimal readiness,
        @Nullable BigDecimal percentile,
        BigDecimal coverage,
        @Nullable BigDecimal alignment,
        BigDecimal weightedGap,
        @Nullable GapHours hours,
        @Nullable GapTechnologiesView technologies,
        List<GapSkillView> skills) {

    /** As somebody sees it who may, or may not, know what the person looks for in work. */
    public static GapTargetView from(
            TargetFindings target, Optional<TargetTechnologies> technologies, boolean withValues) {
        return new GapTargetView(
                target.occupation(),
                target.title(),
                target.jobZone(),
                Figures.termOrNone(target.readiness()),
                GapTargetRow.percentile(target.standing()),
                Figures.term(target.coverage()),
                withValues ? Figures.percentileOrNone(target.alignment()) : null,
                Figures.term(target.weightedGap()),
                GapHours.from(target.hours()),
                technologies.map(GapTechnologiesView::from).orElse(null),
                target.findings().stream().map(GapSkillView::from).toList());
    }
}
