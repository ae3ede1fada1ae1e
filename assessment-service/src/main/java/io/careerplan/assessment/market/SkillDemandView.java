package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.Figures;
import java.math.BigDecimal;

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
 */
public record SkillDemandView(
        String skillId,
        String skillName,
        BigDecimal estimate,
        BigDecimal demand,
        BigDecimal demandAtLevel,
        int demanding,
        int rated,
        FigureSource source) {

    static SkillDemandView of(String skillId, String name, double estimate, SkillMarket market) {
        return new SkillDemandView(
                skillId,
                name,
                Figures.ratio(estimate),
                Figures.ratio(market.demand()),
                Figures.ratio(market.demandAtLevel()),
                market.demanding(),
                market.rated(),
                market.source());
    }
}
