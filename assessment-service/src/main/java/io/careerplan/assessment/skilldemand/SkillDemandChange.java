package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.FigureSource;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.resourcefit.Level;
import io.careerplan.kit.Algorithm;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much more or less a skill is asked for than by the release before.
 *
 * @param rated occupations that both releases rate; the others are left out, so that one which is new is no change
 * @param demand of them, the share that demands the skill
 * @param demandAtLevel of them, the share that demands it at no more than the person's level
 * @param then rows of the release before
 * @param now rows of the present release
 */
@Algorithm
public record SkillDemandChange(
        int rated, ShareChange demand, ShareChange demandAtLevel, FigureSource then, FigureSource now) {

    /**
     * Of a skill at a level.
     *
     * @param estimate the person's, 0 to 1
     * @param importance least IM, 1 to 5, at which an occupation demands a skill
     * @return empty where no occupation is rated by both
     */
    static Optional<SkillDemandChange> of(
            String skillId, SkillRatings then, SkillRatings now, double estimate, double importance) {
        var both = new HashSet<>(then.byCode().keySet());
        both.retainAll(now.byCode().keySet());
        Predicate<Asked> demands = asked -> asked.importance() >= importance;
        Predicate<Asked> met = demands.and(asked -> Level.reaches(estimate, asked.level() / Comparison.LEVELS));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new SkillDemandChange(
                        both.size(),
                        ShareChange.of(share(then, both, demands), share(now, both, demands)),
                        ShareChange.of(share(then, both, met), share(now, both, met)),
                        source(then, skillId),
                        source(now, skillId)));
    }

    private static double share(SkillRatings ratings, Set<String> both, Predicate<Asked> wanted) {
        var found = ratings.byCode().entrySet().stream()
                .filter(each -> both.contains(each.getKey()) && wanted.test(each.getValue()))
                .count();
        return (double) found / both.size();
    }

    private static FigureSource source(SkillRatings ratings, String skillId) {
        return FigureSource.of(ratings.source()).withRow("* " + skillId);
    }
}
