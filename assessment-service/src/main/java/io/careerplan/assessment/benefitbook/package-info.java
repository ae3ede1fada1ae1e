/** What is typical: the benefits that tables list for occupations, and why there is none for one. */
@NullMarked
package io.careerplan.assessment.benefitbook;

import org.jspecify.annotations.NullMarked;
