/** Forgetting a person for good: here at once, and the other services as they hear of it. */
@NullMarked
package io.careerplan.assessment.personerasure;

import org.jspecify.annotations.NullMarked;
