/** How likely a plan, its milestones and its goals are reached in time, by simulation. */
@NullMarked
package io.careerplan.planning.forecast;

import org.jspecify.annotations.NullMarked;
