package io.careerplan.assessment.readiness;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.events.ResourceKind;
import io.careerplan.events.WorkValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small catalogues in few words. */
public final class CatalogueFixture {

    private CatalogueFixture() {}

    public static Requirement requirement(String skill, double importance, @Nullable Double level) {
        return requirement(skill, importance, level, null);
    }

    public static Requirement requirement(
            String skill, double importance, @Nullable Double level, @Nullable Double error) {
        return new Requirement(skill, importance, level, error, false, row(skill));
    }

    public static Requirement suppressed(String skill, double importance, double level) {
        return new Requirement(skill, importance, level, null, true, row(skill));
    }

    public static Occupation occupation(String code, Requirement... requirements) {
        return occupation(code, null, Map.of(), requirements);
    }

    public static Occupation occupation(
            String code, @Nullable Integer zone, Map<WorkValue, Double> values, Requirement... requirements) {
        var bySkill = new LinkedHashMap<String, Requirement>();
        for (var each : requirements) {
            bySkill.put(each.skillId(), each);
        }
        return new Occupation(code, "Title of " + code, "", zone, Set.of(), bySkill, values, null, row(code));
    }

    public static LearningResource resource(String id, @Nullable Double hours, Map<String, Double> skills) {
        return new LearningResource(id, "Title of " + id, ResourceKind.COURSE, hours, null, null, skills, row(id));
    }

    /** With the skills A, B, C … */
    public static Catalogue catalogue(Collection<Occupation> occupations, LearningResource... resources) {
        var skills = IntStream.rangeClosed('A', 'H')
                .mapToObj(letter -> String.valueOf((char) letter))
                .map(id -> new Skill(id, "Skill " + id, SkillKind.SKILL, ""))
                .toList();
        return new Catalogue(occupations, skills, List.of(resources));
    }

    public static DataRow row(String key) {
        return new DataRow("Fixture", "1", key);
    }
}
