package io.careerplan.assessment.receivedinvitation;

/**
 * A skill that somebody is asked to rate.
 *
 * @param skillId the skill
 * @param skillName its name; the id once more when the catalogue no longer has it
 */
record NamedSkill(String skillId, String skillName) {}
