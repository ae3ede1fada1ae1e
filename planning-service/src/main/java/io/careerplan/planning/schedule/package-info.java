/** Work laid into the weeks of a plan: what fits by when, and what does not. */
@NullMarked
package io.careerplan.planning.schedule;

import org.jspecify.annotations.NullMarked;
