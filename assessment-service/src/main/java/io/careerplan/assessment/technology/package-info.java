/** Technologies that occupations use: what each is, which occupation uses which, and how all of them fit in little memory. */
@NullMarked
package io.careerplan.assessment.technology;

import org.jspecify.annotations.NullMarked;
