/** Where a person stands on the market for their work: pay, what their skills are asked for, and what is near. */
@NullMarked
package io.careerplan.assessment.market;

import org.jspecify.annotations.NullMarked;
