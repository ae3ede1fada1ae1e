/** What closes one gap: which learning resources fit it within the hours and the money there are, and what they take. */
@NullMarked
package io.careerplan.assessment.resourcefit;

import org.jspecify.annotations.NullMarked;
