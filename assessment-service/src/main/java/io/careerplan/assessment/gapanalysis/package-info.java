/** Comparing people with the occupations they aim at, on request: the analyses that were made, their events and who may see them. */
@NullMarked
package io.careerplan.assessment.gapanalysis;

import org.jspecify.annotations.NullMarked;
