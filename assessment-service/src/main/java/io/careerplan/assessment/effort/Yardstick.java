package io.careerplan.assessment.effort;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.Ranking;
import io.careerplan.kit.Algorithm;

/**
 * What people are measured against: everything that is worked out from one state of the catalogue alone.
 *
 * @param catalogue the state it is worked out from
 * @param conventions the product's conventions
 * @param ranking all occupations, for readiness and its standing
 * @param demand how many occupations demand a skill
 * @param hours what closing a gap takes
 */
@Algorithm
public record Yardstick(
        Catalogue catalogue, GapConventions conventions, Ranking ranking, SkillDemand demand, LearningHours hours) {

    /** Worked out from this catalogue. */
    public static Yardstick of(Catalogue catalogue, GapConventions conventions) {
        return new Yardstick(
                catalogue,
                conventions,
                Ranking.of(catalogue.occupations()),
                SkillDemand.of(catalogue.occupations(), conventions),
                LearningHours.of(catalogue.resources(), conventions));
    }
}
