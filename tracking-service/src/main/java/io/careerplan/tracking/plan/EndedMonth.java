package io.careerplan.tracking.plan;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A month that is over where the person lives.
 *
 * @param end the first instant that is no longer in it
 */
public record EndedMonth(YearMonth month, Instant end) {}
