package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Skill;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * All that can be changed about an own skill.
 *
 * @param name what it is called
 * @param kind skill or knowledge
 * @param description what it is, in one sentence
 */
record SkillDetails(
        @NotBlank @Size(max = 200) String name,
        OwnSkillKind kind,
        @NotBlank @Size(max = 2000) String description) {

    static SkillDetails from(Skill skill) {
        return new SkillDetails(skill.name(), OwnSkillKind.of(skill.kind()), skill.description());
    }

    Skill toSkill(String id) {
        return new Skill(id, name, kind.toSkillKind(), description);
    }
}
