/** How each figure of an analysis comes about, term by term, with the rows that the terms were read from. */
@NullMarked
package io.careerplan.assessment.gapexplanation;

import org.jspecify.annotations.NullMarked;
