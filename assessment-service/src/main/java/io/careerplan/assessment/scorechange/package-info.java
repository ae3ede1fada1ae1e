/** Which change of a survey's score is real: the norm that tells how sure a score is, and the judgement by it, as plain functions. */
@NullMarked
package io.careerplan.assessment.scorechange;

import org.jspecify.annotations.NullMarked;
