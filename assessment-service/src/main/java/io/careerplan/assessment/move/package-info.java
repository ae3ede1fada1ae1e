/** Moves between occupations: what is near, what the step means for a career, and what it takes. */
@NullMarked
package io.careerplan.assessment.move;

import org.jspecify.annotations.NullMarked;
