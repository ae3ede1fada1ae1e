package io.careerplan.assessment.scorechange;

import java.math.BigDecimal;

/**
 * What decides whether a change is real.
 *
 * @param responses least complete responses that tell spread and reliability
 * @param people least people that these come from
 * @param criticalIndex what the reliable change index has to exceed
 * @param fall points of 0 to 100 by which a score has to fall where spread and reliability are not known
 */
public record ChangeConventions(int responses, int people, double criticalIndex, BigDecimal fall) {}
