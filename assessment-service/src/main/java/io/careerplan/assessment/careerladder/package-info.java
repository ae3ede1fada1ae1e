/** The career ladders of an organisation: occupations in the order in which its people climb them. */
@NullMarked
package io.careerplan.assessment.careerladder;

import org.jspecify.annotations.NullMarked;
