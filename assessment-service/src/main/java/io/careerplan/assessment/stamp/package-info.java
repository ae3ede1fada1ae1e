/** Versions of answers that are read from more than one thing. */
@NullMarked
package io.careerplan.assessment.stamp;

import org.jspecify.annotations.NullMarked;
