package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.gap.Closing;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.Shortfall;
import io.careerplan.events.GapStatus;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a gap is judged. Its weighted gap is among the terms of the readiness.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param status GAP, or WITHIN_ERROR when the level gap is at most the tolerance
 * @param levelGap 7·g, 0 to 7
 * @param levelError standard error of LV as the release states it; absent where it gives none
 * @param tolerance 1.96 · levelError; absent without it
 * @param critical whether importance and level gap both reach what the conventions call critical
 * @param priority what to work on first; present exactly for GAP
 * @param hours what closing it takes; present exactly for GAP
 */
record ExplainedGap(
        String skillId,
        String skillName,
        GapStatus status,
        BigDecimal levelGap,
        @Nullable BigDecimal levelError,
        @Nullable BigDecimal tolerance,
        boolean critical,
        @Nullable PriorityAccount priority,
        @Nullable HoursAccount hours) {

    /**
     * Empty for a skill that is met or without data.
     *
     * @param target the row of the target, which names its job zone
     */
    static Optional<ExplainedGap> of(Finding finding, DataRow target) {
        return Optional.ofNullable(finding.requirement())
                .flatMap(requirement -> Optional.ofNullable(finding.shortfall())
                        .filter(shortfall -> shortfall.gap() > 0)
                        .map(shortfall -> of(finding, requirement, shortfall, target)));
    }

    private static ExplainedGap of(Finding finding, Requirement requirement, Shortfall shortfall, DataRow target) {
        var closing = Optional.ofNullable(finding.closing());
        return new ExplainedGap(
                finding.skillId(),
                finding.skillName(),
                finding.status(),
                Figures.term(shortfall.levelGap()),
                Figures.exactOrNone(requirement.levelError()),
                Figures.termOrNone(shortfall.tolerance()),
                shortfall.critical(),
                closing.map(Closing::urgency)
                        .map(urgency -> PriorityAccount.of(urgency, requirement, finding.weight(), shortfall))
                        .orElse(null),
                closing.map(Closing::learning)
                        .map(learning -> HoursAccount.of(learning, target))
                        .orElse(null));
    }
}
