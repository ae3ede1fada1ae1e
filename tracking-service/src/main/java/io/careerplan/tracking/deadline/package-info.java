/** Milestones whose date passes undone: found, marked and published exactly once. */
@NullMarked
package io.careerplan.tracking.deadline;

import org.jspecify.annotations.NullMarked;
