/** What closing a gap takes, how much it is worth, and what people are measured against. */
@NullMarked
package io.careerplan.assessment.effort;

import org.jspecify.annotations.NullMarked;
