package io.careerplan.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A point of a wage distribution.
 *
 * @param percentile share of workers earning at most this, in percent
 * @param amount pay a year; absent when the source gives none
 * @param topCoded whether the pay is the amount or more
 */
public record WagePoint(int percentile, @Nullable BigDecimal amount, boolean topCoded) {}
