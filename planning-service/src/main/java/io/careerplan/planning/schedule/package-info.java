/** Work laid into the weeks of a plan: what fits by when, what does not, and what would make it fit. */
@NullMarked
package io.careerplan.planning.schedule;

import org.jspecify.annotations.NullMarked;
