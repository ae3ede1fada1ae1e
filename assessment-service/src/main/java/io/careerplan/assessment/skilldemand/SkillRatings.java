package io.careerplan.assessment.skilldemand;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.kit.Algorithm;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one release asks of a skill. A requirement that the release advises against, or without a level, is not among it.
 *
 * @param byCode what each occupation asks, by its code; at least one
 * @param source one of the rows
 */
@Algorithm
record SkillRatings(Map<String, Asked> byCode, DataRow source) {

    /** Empty where no occupation that all share is rated. */
    static Optional<SkillRatings> of(Catalogue catalogue, String skillId) {
        var asked = new TreeMap<String, Asked>();
        Optional<DataRow> source = Optional.empty();
        for (var occupation : catalogue.occupations()) {
            var found = occupation.requirement(skillId).flatMap(SkillRatings::asked);
            if (found.isPresent() && catalogue.ownVersion(occupation.code()).isEmpty()) {
                asked.put(occupation.code(), found.get());
                source = source.or(() -> occupation.requirement(skillId).map(Requirement::source));
            }
        }
        return source.map(row -> new SkillRatings(asked, row));
    }

    private static Optional<Asked> asked(Requirement requirement) {
        var level = requirement.level();
        return level == null || requirement.suppressed()
                ? Optional.empty()
                : Optional.of(new Asked(requirement.importance(), level));
    }
}
