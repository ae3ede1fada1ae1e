/** The document of what a person is missing for the occupations they aim at, from their latest gap analysis. */
@NullMarked
package io.careerplan.assessment.gapreport;

import org.jspecify.annotations.NullMarked;
