/** How satisfied people are with their work: their answers, the scores, and which change of a score is real. */
@NullMarked
package io.careerplan.assessment.survey;

import org.jspecify.annotations.NullMarked;
