/** Who rates somebody's skills, as what they do it, and what their ratings have to be. */
@NullMarked
package io.careerplan.assessment.rater;

import org.jspecify.annotations.NullMarked;
