package io.careerplan.planning.careerpath;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Which of the paths found is to be followed.
 *
 * @param path its rank
 */
record PathChoice(@Min(1) @Max(5) int path) {}
