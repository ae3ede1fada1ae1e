package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.resourcefit.Level;
import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.Optional;

/**
 * How much a skill is asked for. A requirement that the release advises against, or without a level, says nothing.
 *
 * @param rated occupations with an importance and a level of the skill
 * @param demanding those of them to which it is important
 * @param met those of the demanding whose level the person reaches
 * @param source one of the rows that were counted, standing for all
 */
@Algorithm
record SkillMarket(int rated, int demanding, int met, FigureSource source) {

    /**
     * Of a skill at a level.
     *
     * @param estimate the person's, 0 to 1
     * @param importance least IM, 1 to 5, at which an occupation demands a skill
     * @return empty where no occupation is rated
     */
    static Optional<SkillMarket> of(Catalogue catalogue, String skillId, double estimate, double importance) {
        var rated = catalogue.occupations().stream()
                .map(Occupation::requirements)
                .flatMap(all -> Optional.ofNullable(all.get(skillId)).stream())
                .filter(SkillMarket::isUsable)
                .toList();
        return rated.stream().findFirst().map(first -> of(rated, first, estimate, importance));
    }

    private static SkillMarket of(List<Requirement> rated, Requirement first, double estimate, double importance) {
        var demanding =
                rated.stream().filter(each -> each.importance() >= importance).toList();
        var met = demanding.stream().filter(each -> isMet(each, estimate)).count();
        var source = FigureSource.of(first.source()).withRow("* " + first.skillId());
        return new SkillMarket(rated.size(), demanding.size(), (int) met, source);
    }

    private static boolean isUsable(Requirement requirement) {
        return !requirement.suppressed() && requirement.level() != null;
    }

    private static boolean isMet(Requirement requirement, double estimate) {
        var level = requirement.level();
        return level != null && Level.reaches(estimate, level / Comparison.LEVELS);
    }

    /** Share of the rated occupations that demand the skill, 0 to 1. */
    double demand() {
        return (double) demanding / rated;
    }

    /** Share of the rated occupations that demand the skill at no more than the person's level, 0 to 1. */
    double demandAtLevel() {
        return (double) met / rated;
    }
}
