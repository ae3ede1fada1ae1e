package io.careerplan.assessment.cataloguerelease;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.technology.Technology;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a release did to one skill, knowledge area or technology.
 *
 * @param id its id
 * @param name its name, the new one where that changed
 * @param kind whether it came, went or has another name
 * @param nameBefore its former name, where that changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SkillChange(
        String id, String name, Kind kind, @Nullable String nameBefore) {

    /** What happened to it; extensible. */
    @Schema(name = "SkillChangeKind")
    public enum Kind {
        ADDED,
        RETIRED,
        RENAMED
    }

    static SkillChange of(Skill skill, Kind kind) {
        return new SkillChange(skill.id(), skill.name(), kind, null);
    }

    static SkillChange of(Technology technology, Kind kind) {
        return new SkillChange(technology.id(), technology.name(), kind, null);
    }

    static SkillChange renamed(Skill before, Skill after) {
        return new SkillChange(after.id(), after.name(), Kind.RENAMED, before.name());
    }
}
