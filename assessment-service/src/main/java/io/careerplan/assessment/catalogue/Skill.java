package io.careerplan.assessment.catalogue;

/**
 * A skill or knowledge area that occupations require and people have.
 *
 * @param id element id of the O*NET content model, for example {@code 2.A.1.a}
 * @param name as the content model words it
 * @param kind skill or knowledge
 * @param description what it is, in one sentence
 */
public record Skill(String id, String name, SkillKind kind, String description) {}
