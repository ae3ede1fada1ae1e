/** Plans of what a person learns, how and by when, to close the gaps that an analysis found. */
@NullMarked
package io.careerplan.assessment.development;

import org.jspecify.annotations.NullMarked;
