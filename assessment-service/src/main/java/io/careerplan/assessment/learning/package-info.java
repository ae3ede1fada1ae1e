/** Chooses what closes gaps and when: within the hours and the money there are, what others build on first. */
@NullMarked
package io.careerplan.assessment.learning;

import org.jspecify.annotations.NullMarked;
