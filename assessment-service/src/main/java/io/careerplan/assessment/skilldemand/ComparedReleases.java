package io.careerplan.assessment.skilldemand;

import io.careerplan.kit.Algorithm;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the present release of ratings and the one before ask, by skill.
 *
 * @param present of the skills that it rates
 * @param former of the skills that a release rates which is older
 * @param otherwiseRated the skills that any release but the present one rates
 */
@Algorithm
record ComparedReleases(
        Map<String, SkillRatings> present, Map<String, SkillRatings> former, Set<String> otherwiseRated) {

    /** The change of a skill's demand at a level. */
    Optional<SkillDemandChange> change(String skillId, double estimate, double importance) {
        return Optional.ofNullable(former.get(skillId)).flatMap(then -> Optional.ofNullable(present.get(skillId))
                .flatMap(now -> SkillDemandChange.of(skillId, then, now, estimate, importance)));
    }

    /** Why there is none. */
    NoDemandChange absence(String skillId) {
        if (!present.containsKey(skillId)) {
            return NoDemandChange.SKILL_UNRATED;
        }
        if (former.containsKey(skillId)) {
            return NoDemandChange.NO_COMMON_OCCUPATION;
        }
        return otherwiseRated.contains(skillId) ? NoDemandChange.NO_FORMER_RELEASE : NoDemandChange.ONE_RELEASE_ONLY;
    }
}
