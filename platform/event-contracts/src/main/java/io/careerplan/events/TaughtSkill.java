package io.careerplan.events;

import java.math.BigDecimal;

/**
 * A skill that a learning resource leads to.
 *
 * @param skillId the skill
 * @param level level reached, 0 to 7
 */
public record TaughtSkill(String skillId, BigDecimal level) {}
