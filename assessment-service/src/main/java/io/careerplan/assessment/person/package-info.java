/** People of an organisation: their profile, their sign-in, how they come and go. */
@NullMarked
package io.careerplan.assessment.person;

import org.jspecify.annotations.NullMarked;
