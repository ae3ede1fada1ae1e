/** The least that could do the same work: what figures are ratios to. */
@NullMarked
package io.careerplan.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
