/** What all ratings of a skill together say, as plain functions: the estimate, how sure it is and what it is made of. */
@NullMarked
package io.careerplan.assessment.skillestimate;

import org.jspecify.annotations.NullMarked;
