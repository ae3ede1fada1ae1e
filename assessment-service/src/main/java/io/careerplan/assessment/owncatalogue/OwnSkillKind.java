package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.SkillKind;

/** What an organisation's own skill can be: what occupations can require, so no technology. Extensible. */
enum OwnSkillKind {
    SKILL(SkillKind.SKILL),
    KNOWLEDGE(SkillKind.KNOWLEDGE);

    private final SkillKind kind;

    OwnSkillKind(SkillKind kind) {
        this.kind = kind;
    }

    SkillKind toSkillKind() {
        return kind;
    }

    static OwnSkillKind of(SkillKind kind) {
        return kind == SkillKind.KNOWLEDGE ? KNOWLEDGE : SKILL;
    }
}
