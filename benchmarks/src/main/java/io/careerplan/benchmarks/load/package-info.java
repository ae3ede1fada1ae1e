/** A generator of HTTP load that costs little itself, as it shares the machine with what it measures. */
@NullMarked
package io.careerplan.benchmarks.load;

import org.jspecify.annotations.NullMarked;
