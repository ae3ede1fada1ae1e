/** How fast the algorithms are, as multiples of a floor that is measured in the same run on the same machine. */
@NullMarked
package io.careerplan.benchmarks;

import org.jspecify.annotations.NullMarked;
