/** Where people are, as software needs it: time zone, language, currency. */
@NullMarked
package io.careerplan.assessment.region;

import org.jspecify.annotations.NullMarked;
