/** A plan as a calendar: quarters with milestones, months with activities, weeks with tasks. */
@NullMarked
package io.careerplan.planning.timeline;

import org.jspecify.annotations.NullMarked;
