/** What a person is missing for the occupations they aim at, what to work on first, and how each figure comes about. */
@NullMarked
package io.careerplan.assessment.gapanalysis;

import org.jspecify.annotations.NullMarked;
