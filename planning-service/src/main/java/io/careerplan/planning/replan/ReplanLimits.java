package io.careerplan.planning.replan;

import java.math.BigDecimal;

/**
 * How far options go.
 *
 * @param enough chance at which an option asks for no more, 0 to 1
 * @param leastGain what an option adds to the chance of the plan at the least, 0 to 1
 * @param mostWeeks weeks by which the plan ends later at the most
 * @param mostMoreHours hours a week that are asked for at the most, beside those there are
 * @param mostHours hours a week in all at the most
 */
public record ReplanLimits(
        BigDecimal enough, BigDecimal leastGain, int mostWeeks, BigDecimal mostMoreHours, BigDecimal mostHours) {}
