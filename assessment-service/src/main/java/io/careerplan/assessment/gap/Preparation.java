package io.careerplan.assessment.gap;

import io.careerplan.assessment.effort.HourRange;

/**
 * The preparation that an occupation takes as a whole, of which a gap is a share.
 *
 * @param jobZone of the occupation, 1 to 5
 * @param hours that the job zone stands for
 * @param share w·g / Σ w·t, 0 to 1
 */
public record Preparation(int jobZone, HourRange hours, double share) {}
