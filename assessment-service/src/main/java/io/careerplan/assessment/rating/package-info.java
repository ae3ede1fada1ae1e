/** Ratings of a person's skills by several sources, on named scales; what was said stays as it was said. */
@NullMarked
package io.careerplan.assessment.rating;

import org.jspecify.annotations.NullMarked;
