package io.careerplan.assessment.catalogueimport;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.assessment.official.Content;
import io.careerplan.assessment.official.OfficialData;
import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The skills and knowledge areas after an import: those that its files rate, those of a kind there is no file of, and those
 * that something to learn from leads to.
 */
@Algorithm
final class SkillMerge {

    private static final String KNOWLEDGE = "2.C.";

    /** The order of the content model: part by part, numbers as numbers. */
    static final Comparator<String> CONTENT_MODEL = SkillMerge::compare;

    private SkillMerge() {}

    static List<Skill> of(Catalogue present, OfficialData data) {
        var taught = present.resources().stream()
                .map(LearningResource::skills)
                .flatMap(skills -> skills.keySet().stream())
                .collect(Collectors.toSet());
        var all = new TreeMap<String, Skill>(CONTENT_MODEL);
        present.skills().stream()
                .filter(skill -> fileOf(skill.kind(), data) == null || taught.contains(skill.id()))
                .forEach(skill -> all.put(skill.id(), skill));
        data.names().keySet().forEach(id -> all.put(id, skill(id, present, data)));
        return List.copyOf(all.values());
    }

    private static @Nullable Content<?> fileOf(SkillKind kind, OfficialData data) {
        return kind == SkillKind.KNOWLEDGE ? data.knowledge() : data.skills();
    }

    private static Skill skill(String id, Catalogue present, OfficialData data) {
        var known = present.skill(id);
        var name = data.names().getOrDefault(id, id);
        var description = data.descriptions()
                .getOrDefault(id, known.map(Skill::description).orElse(name));
        var kind = known.map(Skill::kind).orElse(id.startsWith(KNOWLEDGE) ? SkillKind.KNOWLEDGE : SkillKind.SKILL);
        return new Skill(id, name, kind, description);
    }

    private static int compare(String one, String other) {
        var some = one.split("\\.", -1);
        var others = other.split("\\.", -1);
        for (int part = 0; part < Math.min(some.length, others.length); part++) {
            int difference = comparePart(some[part], others[part]);
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(some.length, others.length);
    }

    private static int comparePart(String one, String other) {
        int byLength = isNumber(one) && isNumber(other) ? Integer.compare(one.length(), other.length()) : 0;
        return byLength == 0 ? one.compareTo(other) : byLength;
    }

    private static boolean isNumber(String part) {
        return !part.isEmpty() && part.chars().allMatch(Character::isDigit);
    }
}
