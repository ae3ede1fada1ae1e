package io.careerplan.assessment.gapview;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.effort.EffortBasis;
import io.careerplan.assessment.gap.Closing;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.LeadingResource;
import io.careerplan.assessment.gap.Learning;
import io.careerplan.assessment.gap.NoDataReason;
import io.careerplan.assessment.gap.Shortfall;
import io.careerplan.events.GapStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill of a person against what a target requires.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param status GAP, WITHIN_ERROR (the error of the required level may account for it), MET or NO_DATA
 * @param reason why there is no data; present exactly for NO_DATA
 * @param importance 1 to 5, where rated
 * @param weight w = (importance − 1) / 4, where rated
 * @param required t, level asked for as a share of the scale, 0 to 1, where there is one
 * @param estimate c, the person's, 0 to 1, where somebody rated the skill
 * @param gap g = max(0, t − c); absent exactly for NO_DATA
 * @param weightedGap w·g; absent exactly for NO_DATA
 * @param levelGap the gap in levels of the scale, 0 to 7; absent exactly for NO_DATA
 * @param critical important and at least a level short
 * @param priority what to work on first; present exactly for GAP
 * @param hoursBasis what the hours are known from; present exactly for GAP
 * @param hours it takes; absent where unknown
 * @param resourceIds learning resources that lead to the level, least hours first
 */
public record GapSkillView(
        String skillId,
        String skillName,
        GapStatus status,
        @Nullable NoDataReason reason,
        @Nullable BigDecimal importance,
        @Nullable BigDecimal weight,
        @Nullable BigDecimal required,
        @Nullable BigDecimal estimate,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal weightedGap,
        @Nullable BigDecimal levelGap,
        boolean critical,
        @Nullable GapPriority priority,
        @Nullable EffortBasis hoursBasis,
        @Nullable GapHours hours,
        List<String> resourceIds) {

    static GapSkillView from(Finding finding) {
        var requirement = Optional.ofNullable(finding.requirement());
        var shortfall = Optional.ofNullable(finding.shortfall());
        var closing = Optional.ofNullable(finding.closing());
        var learning = closing.map(Closing::learning);
        return new GapSkillView(
                finding.skillId(),
                finding.skillName(),
                finding.status(),
                finding.reason(),
                Figures.exactOrNone(requirement.map(Requirement::importance).orElse(null)),
                Figures.termOrNone(finding.weight()),
                Figures.termOrNone(finding.required()),
                Figures.termOrNone(finding.estimate()),
                Figures.termOrNone(shortfall.map(Shortfall::gap).orElse(null)),
                Figures.termOrNone(shortfall.map(Shortfall::weightedGap).orElse(null)),
                Figures.termOrNone(shortfall.map(Shortfall::levelGap).orElse(null)),
                shortfall.map(Shortfall::critical).orElse(false),
                closing.map(Closing::urgency).map(GapPriority::from).orElse(null),
                learning.map(Learning::basis).orElse(null),
                GapHours.from(learning.map(Learning::hours).orElse(null)),
                learning.map(Learning::resources).orElse(List.of()).stream()
                        .map(LeadingResource::id)
                        .toList());
    }
}
