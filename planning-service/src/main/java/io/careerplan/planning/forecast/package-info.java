/** How likely a plan, its milestones and its goals are reached in time, by simulation; every forecast is kept. */
@NullMarked
package io.careerplan.planning.forecast;

import org.jspecify.annotations.NullMarked;
