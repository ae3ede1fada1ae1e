/** What an organisation adds to the catalogue for its own people: occupations and skills. */
@NullMarked
package io.careerplan.assessment.owncatalogue;

import org.jspecify.annotations.NullMarked;
