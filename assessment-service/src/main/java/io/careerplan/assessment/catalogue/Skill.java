package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.technology.Technology;

/**
 * A skill or knowledge area that occupations require and people have, or a technology that occupations use.
 *
 * @param id element id of the O*NET content model, for example {@code 2.A.1.a}; of a technology {@code T.} and what follows from
 *     its name
 * @param name as the release words it
 * @param kind skill, knowledge or technology
 * @param description what it is, in one sentence; of a technology the kinds of technology that it is of
 */
public record Skill(String id, String name, SkillKind kind, String description) {

    static Skill of(Technology technology) {
        return new Skill(technology.id(), technology.name(), SkillKind.TECHNOLOGY, technology.description());
    }
}
