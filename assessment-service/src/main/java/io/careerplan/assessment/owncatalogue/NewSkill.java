package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Skill;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A skill to be added for one's own organisation.
 *
 * @param id its id for good: begins with a letter, so that it is never one of the content model
 * @param name what it is called
 * @param kind skill or knowledge
 * @param description what it is, in one sentence
 */
record NewSkill(
        @Pattern(regexp = NewOccupation.OWN_CODE) String id,
        @NotBlank @Size(max = 200) String name,
        OwnSkillKind kind,
        @NotBlank @Size(max = 2000) String description) {

    Skill toSkill() {
        return new Skill(id, name, kind.toSkillKind(), description);
    }
}
