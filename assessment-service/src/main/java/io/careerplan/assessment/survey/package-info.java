/** How satisfied people are with their work: their answers, the scores and how these went on. */
@NullMarked
package io.careerplan.assessment.survey;

import org.jspecify.annotations.NullMarked;
