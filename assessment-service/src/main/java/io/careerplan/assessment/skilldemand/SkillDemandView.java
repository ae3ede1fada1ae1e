package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.catalogue.Skill;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a skill of the person is asked for.
 *
 * @param skillId the skill
 * @param skillName its name
 * @param estimate the person's, 0 to 1
 * @param demand share of the rated occupations that demand the skill, 0 to 1
 * @param demandAtLevel share of the rated occupations that demand it at no more than the person's level, 0 to 1
 * @param demanding occupations that demand the skill
 * @param rated occupations with figures for it
 * @param source the rows that were counted
 * @param change against the release of ratings before; absent where that cannot be told
 * @param noChange why it cannot be told; present exactly where the change is not
 */
public record SkillDemandView(
        String skillId,
        String skillName,
        BigDecimal estimate,
        BigDecimal demand,
        BigDecimal demandAtLevel,
        int demanding,
        int rated,
        FigureSource source,
        @Nullable SkillDemandChange change,
        @Nullable NoDemandChange noChange) {

    static SkillDemandView of(
            Skill skill,
            double estimate,
            SkillMarket market,
            @Nullable SkillDemandChange change,
            @Nullable NoDemandChange noChange) {
        return new SkillDemandView(
                skill.id(),
                skill.name(),
                Figures.ratio(estimate),
                Figures.ratio(market.demand()),
                Figures.ratio(market.demandAtLevel()),
                market.demanding(),
                market.rated(),
                market.source(),
                change,
                noChange);
    }
}
