package io.careerplan.assessment.gaprecord;

import java.time.LocalDate;

/**
 * The skill profile that an analysis was made from.
 *
 * @param version number of ratings that it counts
 * @param on the day as of which ratings had aged
 */
public record ProfileStamp(long version, LocalDate on) {}
