package io.careerplan.assessment.skill;

import io.careerplan.assessment.technology.Technology;
import io.careerplan.kit.Algorithm;
import java.util.List;
import java.util.Map;

/**
 * What a skill is to the person who has it; extensible. The first three follow from the branch of O*NET's content model
 * (this product's own assignment), the last one from where the person works.
 */
@Algorithm
public enum PersonalKind {
    /**
     * To set up, run and mend things and systems, and the mathematics and science behind: 2.A.1.e-f, 2.B.3, 2.B.4.g-h. To use a
     * technology.
     */
    TECHNICAL,
    /** To learn, think, decide and deal with people, time and money: the rest of 2.A and 2.B. */
    SOFT,
    /** To know a field: the areas of knowledge, 2.C. */
    INDUSTRY,
    /** Several of the occupations most similar to the person's need it as well. */
    TRANSFERABLE;

    private static final Map<String, PersonalKind> BRANCHES = Map.of(
            Technology.BRANCH,
            TECHNICAL,
            "2.A.",
            SOFT,
            "2.A.1.e",
            TECHNICAL,
            "2.A.1.f",
            TECHNICAL,
            "2.B.",
            SOFT,
            "2.B.3.",
            TECHNICAL,
            "2.B.4.g",
            TECHNICAL,
            "2.B.4.h",
            TECHNICAL,
            "2.C.",
            INDUSTRY);

    /** What the skill is by its place in the content model, or being a technology: of the branches it lies in, the narrowest says. */
    static List<PersonalKind> byContentModel(String skillId) {
        return BRANCHES.keySet().stream()
                .filter(skillId::startsWith)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(BRANCHES::get)
                .stream()
                .toList();
    }
}
