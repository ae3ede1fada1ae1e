/** What was found, as it is shown. */
@NullMarked
package io.careerplan.assessment.gapview;

import org.jspecify.annotations.NullMarked;
