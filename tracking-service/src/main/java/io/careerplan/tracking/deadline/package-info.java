/** Dates that pass: milestones missed, months ended and reviews due are found and dealt with exactly once. */
@NullMarked
package io.careerplan.tracking.deadline;

import org.jspecify.annotations.NullMarked;
