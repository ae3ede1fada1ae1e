/** How well goals are put: the points of each, letter by letter, and what would raise them. */
@NullMarked
package io.careerplan.assessment.goalquality;

import org.jspecify.annotations.NullMarked;
