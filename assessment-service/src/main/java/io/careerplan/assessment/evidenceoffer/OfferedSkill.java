package io.careerplan.assessment.evidenceoffer;

import org.jspecify.annotations.Nullable;

/**
 * A skill that evidence is offered for.
 *
 * @param skillId the skill
 * @param skillName its name; absent when the catalogue does not have it, and then it cannot be rated
 */
record OfferedSkill(String skillId, @Nullable String skillName) {}
