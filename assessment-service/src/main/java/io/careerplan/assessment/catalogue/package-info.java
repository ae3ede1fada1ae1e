/** Occupations, skills and learning resources: what they require, pay and teach, and where each figure comes from. */
@NullMarked
package io.careerplan.assessment.catalogue;

import org.jspecify.annotations.NullMarked;
