/** The wage survey: what its files say, every year of it that was taken in, and how figures changed from one to another. */
@NullMarked
package io.careerplan.assessment.wagesurvey;

import org.jspecify.annotations.NullMarked;
