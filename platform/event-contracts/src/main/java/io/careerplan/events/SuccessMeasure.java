package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What tells that an objective is reached, in a figure that others hear of anyway.
 *
 * @param kind what is measured
 * @param atLeast the least value that meets it, in the unit of the kind
 * @param by the day by which
 */
public record SuccessMeasure(MeasureKind kind, BigDecimal atLeast, LocalDate by) {}
