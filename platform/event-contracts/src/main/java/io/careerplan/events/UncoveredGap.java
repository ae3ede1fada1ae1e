package io.careerplan.events;

import java.math.BigDecimal;

/**
 * A gap that a plan does not close, or the rest of one.
 *
 * @param skillId the skill
 * @param skillName its name then
 * @param from level up to which it is covered, as a share of the scale, 0 to 1
 * @param required level that is asked for, as a share of the scale
 * @param reason why there is no more
 */
public record UncoveredGap(
        String skillId, String skillName, BigDecimal from, BigDecimal required, UncoveredReason reason) {}
