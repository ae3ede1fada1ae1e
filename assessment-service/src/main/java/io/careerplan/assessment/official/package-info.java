/** The official files of O*NET and of the wage survey, as users download them: what they say, and what is wrong with them. */
@NullMarked
package io.careerplan.assessment.official;

import org.jspecify.annotations.NullMarked;
